/** Reminders at the usual time of a routine: what a parent set, and who is reminded when. */
@NamedInterface("reminder")
@NullMarked
package org.starhop.notice.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

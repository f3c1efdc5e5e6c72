/** At which times a parent is reminded. */
@NullMarked
package org.starhop.parent.reminders;

import org.jspecify.annotations.NullMarked;

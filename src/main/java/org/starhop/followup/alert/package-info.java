/** What alerts therapists: rules over the last two weeks, and what somebody did about it. */
@NamedInterface("alert")
@NullMarked
package org.starhop.followup.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

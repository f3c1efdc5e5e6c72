/** Looking back: the week by activity, the month by stars. */
@NullMarked
package org.starhop.parent.week;

import org.jspecify.annotations.NullMarked;

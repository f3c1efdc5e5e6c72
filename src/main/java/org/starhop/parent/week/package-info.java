/** The week and the month, looking back. */
@NullMarked
package org.starhop.parent.week;

import org.jspecify.annotations.NullMarked;

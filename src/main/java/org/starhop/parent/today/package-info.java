/** The day by routine, and what was done. */
@NullMarked
package org.starhop.parent.today;

import org.jspecify.annotations.NullMarked;

/** A day by routine: what there is to do, what was done, and how it went. */
@NullMarked
package org.starhop.parent.today;

import org.jspecify.annotations.NullMarked;

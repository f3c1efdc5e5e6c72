/** Who helps with a child, and who may join. */
@NullMarked
package org.starhop.parent.helpers;

import org.jspecify.annotations.NullMarked;

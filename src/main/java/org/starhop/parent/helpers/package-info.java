/** Who helps, and how far. */
@NullMarked
package org.starhop.parent.helpers;

import org.jspecify.annotations.NullMarked;

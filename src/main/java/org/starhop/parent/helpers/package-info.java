/** Who helps with a child, and who may come in. */
@NullMarked
package org.starhop.parent.helpers;

import org.jspecify.annotations.NullMarked;

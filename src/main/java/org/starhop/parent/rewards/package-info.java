/** The rewards on the shelf, and what the child wishes for. */
@NullMarked
package org.starhop.parent.rewards;

import org.jspecify.annotations.NullMarked;

/** Wishes, treats and the shelf. */
@NullMarked
package org.starhop.parent.rewards;

import org.jspecify.annotations.NullMarked;

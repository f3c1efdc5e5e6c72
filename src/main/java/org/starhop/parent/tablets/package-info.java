/** The child's tablets, how they are paired, and how to leave child mode. */
@NullMarked
package org.starhop.parent.tablets;

import org.jspecify.annotations.NullMarked;

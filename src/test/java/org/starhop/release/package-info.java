/** Databases that earlier releases made, opened by this one. */
@NullMarked
package org.starhop.release;

import org.jspecify.annotations.NullMarked;

/** Databases that earlier releases created, opened by this one. */
@NullMarked
package org.starhop.release;

import org.jspecify.annotations.NullMarked;

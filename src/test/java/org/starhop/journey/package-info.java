/** Starhop as people use it: the packaged product in a real browser. */
@NullMarked
package org.starhop.journey;

import org.jspecify.annotations.NullMarked;

/** Prints the figures that the design promises, measured on the packaged application; never fails. */
@NullMarked
package org.starhop.benchmark;

import org.jspecify.annotations.NullMarked;

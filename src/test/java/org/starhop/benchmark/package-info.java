/**
 * Prints the figures that the design promises, measured on the packaged application; fails only if one was not
 * measured.
 */
@NullMarked
package org.starhop.benchmark;

import org.jspecify.annotations.NullMarked;

/** Copies of the H2 file: made while Starhop runs, each opened and read before it counts, and put back by a command. */
@NullMarked
package org.starhop.base.backup;

import org.jspecify.annotations.NullMarked;

/** Copies of the H2 file: made while Starhop runs, opened and read before they count, and restored by a command. */
@NullMarked
package org.starhop.base.backup;

import org.jspecify.annotations.NullMarked;

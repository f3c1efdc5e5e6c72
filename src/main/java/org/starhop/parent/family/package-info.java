/** The family's own things: who helps, and which tablets play. */
@NullMarked
package org.starhop.parent.family;

import org.jspecify.annotations.NullMarked;

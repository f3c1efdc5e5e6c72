/** The tablets that play, how they are paired, and the way out of child mode. */
@NullMarked
package org.starhop.parent.tablets;

import org.jspecify.annotations.NullMarked;

/** The tablets on which a child plays. */
@NullMarked
package org.starhop.parent.tablets;

import org.jspecify.annotations.NullMarked;

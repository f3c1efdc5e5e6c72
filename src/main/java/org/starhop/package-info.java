/** Starhop: one domain model, two consoles and a child mode. */
@NullMarked
package org.starhop;

import org.jspecify.annotations.NullMarked;

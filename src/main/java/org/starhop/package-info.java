/** Starhop: one domain model, two consoles, and child mode. */
@NullMarked
package org.starhop;

import org.jspecify.annotations.NullMarked;

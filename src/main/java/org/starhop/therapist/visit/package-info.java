/** A visit: the brief since the last one, what was asked and tried, promises, and what is written. */
@NullMarked
package org.starhop.therapist.visit;

import org.jspecify.annotations.NullMarked;

/** The exercises to choose from. */
@NullMarked
package org.starhop.therapist.library;

import org.jspecify.annotations.NullMarked;

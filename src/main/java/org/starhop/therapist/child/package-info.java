/** A child, its family, what happened at home, and its stars. */
@NullMarked
package org.starhop.therapist.child;

import org.jspecify.annotations.NullMarked;

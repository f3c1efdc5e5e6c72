/** A child's home program: prescribed, adjusted, held, completed. */
@NullMarked
package org.starhop.therapist.program;

import org.jspecify.annotations.NullMarked;

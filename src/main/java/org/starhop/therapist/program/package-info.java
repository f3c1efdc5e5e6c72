/** A child's home program: prescribing, adjusting, putting on hold, completing. */
@NullMarked
package org.starhop.therapist.program;

import org.jspecify.annotations.NullMarked;

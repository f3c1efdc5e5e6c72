/** The therapist's day: what needs a look, over all children. */
@NullMarked
package org.starhop.therapist.today;

import org.jspecify.annotations.NullMarked;

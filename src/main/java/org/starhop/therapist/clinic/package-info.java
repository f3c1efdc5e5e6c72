/** The clinic, for whoever runs it. */
@NullMarked
package org.starhop.therapist.clinic;

import org.jspecify.annotations.NullMarked;

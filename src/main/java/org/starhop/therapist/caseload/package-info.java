/** A therapist's children, those who need attention first. */
@NullMarked
package org.starhop.therapist.caseload;

import org.jspecify.annotations.NullMarked;

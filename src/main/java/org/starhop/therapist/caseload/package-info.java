/** Whom to look at first. */
@NullMarked
package org.starhop.therapist.caseload;

import org.jspecify.annotations.NullMarked;

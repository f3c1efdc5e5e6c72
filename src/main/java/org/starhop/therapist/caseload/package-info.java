/** The children of a therapist, whoever needs a look first. */
@NullMarked
package org.starhop.therapist.caseload;

import org.jspecify.annotations.NullMarked;

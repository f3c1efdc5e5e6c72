/** The clinic, for its administrators: staff, children and their therapists, invitations, backups. */
@NullMarked
package org.starhop.therapist.clinic;

import org.jspecify.annotations.NullMarked;

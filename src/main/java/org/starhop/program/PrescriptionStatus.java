package org.starhop.program;

/** Where a prescription stands. */
public enum PrescriptionStatus {
    DRAFT,
    ACTIVE,
    ON_HOLD,
    COMPLETED
}

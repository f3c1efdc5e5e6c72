package org.starhop.program;

/** The status of a prescription. */
public enum PrescriptionStatus {
    DRAFT,
    ACTIVE,
    ON_HOLD,
    COMPLETED
}

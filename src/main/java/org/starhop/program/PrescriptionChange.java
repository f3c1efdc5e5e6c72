package org.starhop.program;

/** What happened to a prescription. */
public enum PrescriptionChange {
    PRESCRIBED,
    ACTIVATED,
    ADJUSTED,
    HELD,
    RESUMED,
    COMPLETED,
    CHOICE,
    NO_CHOICE
}

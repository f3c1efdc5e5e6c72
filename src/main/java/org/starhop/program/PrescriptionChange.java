package org.starhop.program;

/** What happened to a prescription. */
public enum Change {
    PRESCRIBED,
    ACTIVATED,
    ADJUSTED,
    HELD,
    RESUMED,
    COMPLETED,
    CHOICE,
    NO_CHOICE
}

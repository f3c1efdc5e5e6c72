package org.starhop.exercise;

/** Where practice happens. */
public enum Setting {
    HOME,
    SCHOOL,
    PLAYGROUND,
    CAR,
    CLINIC
}

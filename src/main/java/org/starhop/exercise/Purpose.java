package org.starhop.exercise;

/** What an exercise is for. */
public enum Purpose {
    STRENGTH,
    FUNCTION,
    NEW_SKILL,
    FLEXIBILITY,
    REGULATION,
    MAINTENANCE
}

package org.starhop.program;

/** Why a family rests. */
public enum PauseReason {
    ILLNESS,
    HOLIDAY,
    OTHER
}

package org.starhop.program;

/** Why a therapist changed a prescription. */
public enum AdjustmentReason {
    TOO_HARD,
    TOO_EASY,
    NO_TIME,
    NOT_UNDERSTOOD,
    NO_MATERIALS,
    CHILD_REFUSED,
    DID_NOT_WORK,
    PAIN,
    PROGRESS,
    GOAL_MET,
    OTHER
}

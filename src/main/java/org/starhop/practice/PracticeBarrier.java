package org.starhop.practice;

/** What stood in the way, in the words of the families who said it first. */
public enum PracticeBarrier {
    NOT_UNDERSTOOD,
    FORGOT,
    NO_MATERIALS,
    NO_TIME,
    CHILD_REFUSED,
    DID_NOT_WORK,
    HURT,
    SICK
}

package org.starhop.followup.visit;

/** What became of a visit. */
public enum VisitState {
    /** It has a time, and has not begun. It can be moved and cancelled. */
    PLANNED,
    /** It has begun: its therapists ask, try, and write. */
    RUNNING,
    /** It is over, and the family reads its summary. */
    HELD,
    /** It did not take place. */
    CANCELLED
}

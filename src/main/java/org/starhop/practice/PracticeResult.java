package org.starhop.practice;

/** How a practice went. Trying is a result of its own and earns the same star. */
public enum PracticeResult {
    DONE,
    TRIED,
    PARTLY,
    NOT_TODAY;

    /** Whether the child practiced at all. */
    public boolean isPracticed() {
        return this != NOT_TODAY;
    }
}

package org.starhop.practice;

/** How a practice went. Trying is a result in its own right and earns the same star. */
public enum PracticeResult {
    DONE,
    TRIED,
    PARTLY,
    NOT_TODAY;

    /** Returns whether the child practiced at all. */
    public boolean isPracticed() {
        return this != NOT_TODAY;
    }
}

package org.starhop.exercise;

/** Which side of the body practices. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}

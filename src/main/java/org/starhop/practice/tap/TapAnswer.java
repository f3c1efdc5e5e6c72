package org.starhop.practice.tap;

/** The answer to one command of a tablet. */
public sealed interface TapAnswer {

    int seq();

    /** Stored now. {@code star} tells whether a star was lit. */
    record Accepted(int seq, boolean star) implements TapAnswer {}

    /** Was stored before with the same content; refused stays refused. */
    record Duplicate(int seq, boolean star, String reason) implements TapAnswer {}

    /** Stored as refused. */
    record Refused(int seq, String reason) implements TapAnswer {}

    /** This number is stored with other content. */
    record Conflict(int seq) implements TapAnswer {}
}

package org.starhop.practice.tap;

/** The answer to one command from a tablet. */
public sealed interface TapAnswer {

    int seq();

    /** Stored now. {@code star} says whether it lit a star. */
    record Accepted(int seq, boolean star) implements TapAnswer {}

    /** Already stored with the same content. {@code reason} is not empty if it was refused then. */
    record Duplicate(int seq, boolean star, String reason) implements TapAnswer {}

    /** Stored as refused. */
    record Refused(int seq, String reason) implements TapAnswer {}

    /** The number is already stored with other content. */
    record Conflict(int seq) implements TapAnswer {}
}

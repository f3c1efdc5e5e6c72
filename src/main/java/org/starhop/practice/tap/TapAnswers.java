package org.starhop.practice.tap;

import java.util.List;

/**
 * Answers, in the order of the commands.
 *
 * @param durableThrough the highest number up to which everything in the outbox is durably stored or durably refused
 */
public record TapAnswers(List<Answer> answers, int durableThrough) {

    /** The answer to one command from a tablet. */
    public sealed interface Answer {

        int seq();

        /** Stored now. {@code star} says whether it lit a star. */
        record Accepted(int seq, boolean star) implements Answer {}

        /** Already stored with the same content. {@code reason} is not empty if it was refused then. */
        record Duplicate(int seq, boolean star, String reason) implements Answer {}

        /** Stored as refused. */
        record Refused(int seq, String reason) implements Answer {}

        /** The number is already stored with other content. */
        record Conflict(int seq) implements Answer {}
    }
}

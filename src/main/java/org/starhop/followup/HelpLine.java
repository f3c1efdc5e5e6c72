package org.starhop.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A help request as its reader sees it.
 *
 * @param words what the family added; null if nothing
 * @param askedBy the current name of whoever asked
 * @param mine whether the reader asked
 * @param answer null while it waits
 */
public record HelpLine(
        UUID id,
        UUID childId,
        UUID prescriptionId,
        HelpKind kind,
        @Nullable String words,
        String askedBy,
        boolean mine,
        Instant askedAt,
        @Nullable Answer answer) {

    /**
     * A therapist's answer.
     *
     * @param text the message in the thread; null for helpers, who do not read the thread
     */
    public record Answer(String by, Instant at, @Nullable String text) {}

    /** Returns whether it still waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }
}

package org.starhop.practice.tap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.Report;
import org.starhop.practice.Sent;
import org.starhop.program.SlotId;

/** What a tablet sends, as facts that have been read but not yet judged. */
public sealed interface Tap {

    Sent sent();

    default int seq() {
        return sent().seq();
    }

    /**
     * A practice reported on a card.
     *
     * @param with who joined in: a brother's or sister's id, or {@link PracticeLog#GROWN_UP}
     * @param chosen whether the child picked the card instead of the one that was next
     */
    record Reported(
            Sent sent,
            SlotId slot,
            @Nullable Integer version,
            Report report,
            @Nullable String with,
            boolean chosen) implements Tap {

        /** Alone, and the next card. */
        public Reported(Sent sent, SlotId slot, @Nullable Integer version, Report report) {
            this(sent, slot, version, report, null, false);
        }
    }

    /** A tap taken back. */
    record Undone(Sent sent, UUID outbox, int undoneSeq) implements Tap {}

    /** What the child told of its tap {@code toldSeq} of {@code outbox}, on the same slot. */
    record FeedbackGiven(Sent sent, SlotId slot, UUID outbox, int toldSeq, Feedback feedback) implements Tap {}

    /** A wish for a reward. */
    record Asked(Sent sent, String content, UUID childId, UUID claimId, UUID rewardId, int cost) implements Tap {}

    /** A reward enjoyed. */
    record Enjoyed(Sent sent, String content, UUID claimId) implements Tap {}

    /** Something that names no slot, child or reward in a form we know; kept as refused. */
    record Unreadable(Sent sent, String content, String reason) implements Tap {}
}

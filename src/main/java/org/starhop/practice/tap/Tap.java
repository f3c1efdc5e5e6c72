package org.starhop.practice.tap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.Report;
import org.starhop.practice.Sent;
import org.starhop.program.SlotId;

/** A command from a tablet that has been parsed but not yet judged. */
public sealed interface Tap {

    Sent sent();

    default int seq() {
        return sent().seq();
    }

    /**
     * A practice reported on a card.
     *
     * @param with who joined in: the id of a brother or sister, or {@link PracticeLog#GROWN_UP}; null if nobody did
     * @param chosen whether the child picked this card rather than the one that was next
     */
    record Reported(
            Sent sent,
            SlotId slot,
            @Nullable Integer version,
            Report report,
            @Nullable String with,
            boolean chosen) implements Tap {

        /** Creates a report of a child who practiced alone, on the card that was next. */
        public Reported(Sent sent, SlotId slot, @Nullable Integer version, Report report) {
            this(sent, slot, version, report, null, false);
        }
    }

    /** The child takes a tap back. */
    record Undone(Sent sent, UUID outbox, int undoneSeq) implements Tap {}

    /** Feedback on the tap numbered {@code toldSeq} of {@code outbox}, for the same slot. */
    record FeedbackGiven(Sent sent, SlotId slot, UUID outbox, int toldSeq, Feedback feedback) implements Tap {}

    /** The child asks for a reward. */
    record Asked(Sent sent, String content, UUID childId, UUID claimId, UUID rewardId, int cost) implements Tap {}

    /** The child enjoyed a reward. */
    record Enjoyed(Sent sent, String content, UUID claimId) implements Tap {}

    /** A command whose slot, child, or reward could not be parsed; stored as refused. */
    record Unreadable(Sent sent, String content, String reason) implements Tap {}
}

package org.starhop.practice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.program.SlotId;

/** What a tablet sends, as facts that have been read but not yet judged. */
public sealed interface Tap {

    /** Who joins in when it is no child. */
    String GROWN_UP = "GROWN_UP";

    /** The first and the last moment that every database keeps. */
    Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Whether every database keeps this moment. */
    static boolean isStorable(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    int seq();

    /** When it happened by the tablet's clock. */
    Instant at();

    ZoneId zone();

    /** Fingerprint of the content: the same number with another fingerprint is a conflict. */
    String digest();

    /**
     * A practice reported on a card.
     *
     * @param with who joined in: a brother's or sister's id, or {@link #GROWN_UP}
     * @param chosen whether the child picked the card instead of the one that was next
     */
    record Reported(
            int seq,
            Instant at,
            ZoneId zone,
            String digest,
            SlotId slot,
            @Nullable Integer version,
            Report report,
            @Nullable String with,
            boolean chosen)
            implements Tap {

        /** Alone, and the next card. */
        public Reported(
                int seq,
                Instant at,
                ZoneId zone,
                String digest,
                SlotId slot,
                @Nullable Integer version,
                Report report) {
            this(seq, at, zone, digest, slot, version, report, null, false);
        }
    }

    /** A tap taken back. */
    record Undone(int seq, Instant at, ZoneId zone, String digest, UUID outbox, int undoneSeq) implements Tap {}

    /** What the child told of its tap {@code toldSeq} of {@code outbox}, on the same slot. */
    record Added(
            int seq, Instant at, ZoneId zone, String digest, SlotId slot, UUID outbox, int toldSeq, Feedback feedback)
            implements Tap {}

    /** A wish for a reward. */
    record Asked(
            int seq,
            Instant at,
            ZoneId zone,
            String digest,
            String content,
            UUID childId,
            UUID claimId,
            UUID rewardId,
            int cost)
            implements Tap {}

    /** A reward enjoyed. */
    record Enjoyed(int seq, Instant at, ZoneId zone, String digest, String content, UUID claimId) implements Tap {}

    /** Something that names no slot, child or reward in a form we know; kept as refused. */
    record Unreadable(int seq, Instant at, ZoneId zone, String digest, String content, String reason) implements Tap {}
}

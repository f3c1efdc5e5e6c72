package org.starhop.practice;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How a tablet sent a command.
 *
 * @param seq its number in the outbox
 * @param at when it happened by the tablet's clock
 * @param digest a fingerprint of the content: the same number with another fingerprint is a conflict
 */
public record Sent(int seq, Instant at, ZoneId zone, String digest) {

    /** The earliest and latest moments that every supported database can store. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /** Returns whether every supported database can store this moment. */
    public static boolean isStorable(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }
}

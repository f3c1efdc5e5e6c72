package org.starhop.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, and when the server learned of it.
 *
 * @param tabletAt the time on the tablet's clock; null if it did not come from a tablet
 * @param clockCorrected whether that clock was wrong
 * @param localDate the child's date when it happened
 */
public record PracticeMoment(
        Instant happenedAt,
        Instant enteredAt,
        @Nullable Instant tabletAt,
        @Nullable String zone,
        boolean clockCorrected,
        LocalDate localDate) {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /** Returns the moment of something that a grown-up enters now. */
    static PracticeMoment now(Instant now, ZoneId zone) {
        Instant micros = now.truncatedTo(ChronoUnit.MICROS);
        return new PracticeMoment(
                micros, micros, null, null, false, micros.atZone(zone).toLocalDate());
    }

    /**
     * Returns the moment of something that happened on a tablet, whose clock showed {@code sentAt} when the server
     * received it. A clock that is off by more than two minutes is corrected by the difference, unless the result could
     * not be stored.
     */
    public static PracticeMoment onTablet(Sent sent, Instant sentAt, Instant received) {
        Instant at = sent.at();
        Duration off = Duration.between(sentAt, received);
        boolean wrong = off.abs().compareTo(TOLERANCE) > 0 && Sent.isStorable(at.plus(off));
        Instant happened = wrong ? at.plus(off) : at;
        Instant micros = happened.truncatedTo(ChronoUnit.MICROS);
        return new PracticeMoment(
                micros,
                received.truncatedTo(ChronoUnit.MICROS),
                at.truncatedTo(ChronoUnit.MICROS),
                sent.zone().getId(),
                wrong,
                micros.atZone(sent.zone()).toLocalDate());
    }
}

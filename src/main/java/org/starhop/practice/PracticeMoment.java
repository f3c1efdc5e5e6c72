package org.starhop.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something happened and when we learned of it.
 *
 * @param tabletAt what the tablet's clock said, if it came from one
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

    /** Something a grown-up enters now. */
    static PracticeMoment now(Instant now, ZoneId zone) {
        Instant micros = now.truncatedTo(ChronoUnit.MICROS);
        return new PracticeMoment(
                micros, micros, null, null, false, micros.atZone(zone).toLocalDate());
    }

    /**
     * Something a tablet did by its own clock, which said {@code sentAt} when we received it. A clock that is off
     * by more than two minutes is corrected by the difference, unless that would lead out of all calendars.
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

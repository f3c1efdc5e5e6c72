package org.starhop.notice.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One day's moment of a reminder.
 *
 * @param date the child's own date
 */
record Occurrence(LocalDate date, Instant moment) {

    /** How late a reminder may be. After that the moment has passed, and reminding would only nag. */
    static final Duration LATEST = Duration.ofHours(1);

    /**
     * Returns the moment of a day. A time that the clocks skip is later by what they skip; of a time that comes twice, the
     * first counts.
     */
    static Occurrence on(LocalDate date, LocalTime time, ZoneId zone) {
        return new Occurrence(date, date.atTime(time).atZone(zone).toInstant());
    }

    /** Returns the first one after this instant. */
    static Occurrence after(Instant now, LocalTime time, ZoneId zone) {
        Occurrence today = on(now.atZone(zone).toLocalDate(), time, zone);
        return today.moment.isAfter(now) ? today : on(today.date.plusDays(1), time, zone);
    }

    /** Returns the last one until this instant. */
    static Occurrence until(Instant now, LocalTime time, ZoneId zone) {
        Occurrence today = on(now.atZone(zone).toLocalDate(), time, zone);
        return today.moment.isAfter(now) ? on(today.date.minusDays(1), time, zone) : today;
    }

    boolean isTooLate(Instant now) {
        return moment.isBefore(now.minus(LATEST));
    }
}

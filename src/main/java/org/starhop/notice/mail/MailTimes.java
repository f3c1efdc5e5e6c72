package org.starhop.notice.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.starhop.notice.NoticeChoices;

/** When a mail is due: rules by the clocks of its reader's zone. */
final class MailTimes {

    /** How long somebody who is just reading has, before a mail says so. */
    static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private MailTimes() {}

    /** Returns when a notice written at this moment is mailed. What is urgent does not wait. */
    static Instant due(NoticeChoices choices, boolean urgent, Instant at, ZoneId zone) {
        if (urgent) {
            return at;
        }
        if (choices.daily()) {
            return next(choices.digestHour(), at, zone);
        }
        Instant soon = at.plus(GRACE);
        Integer quietTo = choices.quietTo();
        return quietTo != null && choices.isQuiet(soon, zone) ? next(quietTo, soon, zone) : soon;
    }

    /**
     * Returns the first moment after this one at which clocks begin to show this hour. On the day on which they skip it,
     * that is when they skip it; on the day on which they show it twice, it is the first time.
     */
    static Instant next(int hour, Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        Instant today = on(day, hour, zone);
        return today.isAfter(after) ? today : on(day.plusDays(1), hour, zone);
    }

    /** Returns how long to wait after a number of attempts in vain, 1 or more: twice as long each time, up to an hour. */
    static Duration backoff(int attempts) {
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Instant on(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}

package org.starhop.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeTopic;

/** Clocks go forward in Chicago on March 8, 2026, at 2:00 (no 2:30 on that day), and back on November 1 (1:30 twice). */
class MailTimesTests {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Test
    void atOnceIsAMinuteLater() {
        assertThat(atOnce("2026-11-24T12:00", null, null)).isEqualTo(chicago("2026-11-24T12:01"));
    }

    @Test
    void painDoesNotWait() {
        Instant night = chicago("2026-11-24T02:00");
        assertThat(MailTimes.due(atOnce(21, 7), true, night, CHICAGO)).isEqualTo(night);
        assertThat(MailTimes.due(daily(18), true, night, CHICAGO)).isEqualTo(night);
    }

    @Test
    void quietHoursWaitUntilTheyEnd() {
        assertThat(atOnce("2026-11-24T22:00", 21, 7)).isEqualTo(chicago("2026-11-25T07:00"));
        assertThat(atOnce("2026-11-25T02:00", 21, 7)).isEqualTo(chicago("2026-11-25T07:00"));
        assertThat(atOnce("2026-11-25T06:58:59", 21, 7)).isEqualTo(chicago("2026-11-25T07:00"));
        assertThat(atOnce("2026-11-25T07:00", 21, 7)).isEqualTo(chicago("2026-11-25T07:01"));
        assertThat(atOnce("2026-11-24T20:58", 21, 7)).isEqualTo(chicago("2026-11-24T20:59"));
        assertThat(atOnce("2026-11-24T20:59", 21, 7)).isEqualTo(chicago("2026-11-25T07:00"));
    }

    @Test
    void quietHoursMayLieWithinOneDay() {
        assertThat(atOnce("2026-11-24T13:30", 12, 15)).isEqualTo(chicago("2026-11-24T15:00"));
        assertThat(atOnce("2026-11-24T23:30", 12, 15)).isEqualTo(chicago("2026-11-24T23:31"));
    }

    @Test
    void quietHoursMayEndAtMidnight() {
        assertThat(atOnce("2026-11-24T23:30", 21, 0)).isEqualTo(chicago("2026-11-25T00:00"));
    }

    @Test
    void theDailyMailIsTheNextOne() {
        assertThat(daily("2026-11-24T17:59", 18)).isEqualTo(chicago("2026-11-24T18:00"));
        assertThat(daily("2026-11-24T18:00", 18)).isEqualTo(chicago("2026-11-25T18:00"));
    }

    @Test
    void theDailyMailOfTheEveningBeforeComesAfterMidnight() {
        assertThat(daily("2026-11-24T23:59:59", 0)).isEqualTo(chicago("2026-11-25T00:00"));
        assertThat(daily("2026-11-24T23:59:59", 7)).isEqualTo(chicago("2026-11-25T07:00"));
        assertThat(daily("2026-11-25T00:00:01", 7)).isEqualTo(chicago("2026-11-25T07:00"));
    }

    @Test
    void anHourThatClocksSkipIsWhenTheySkipIt() {
        assertThat(daily("2026-03-07T12:00", 2)).isEqualTo(chicago("2026-03-08T03:00"));
        assertThat(daily("2026-03-08T03:00", 2)).isEqualTo(chicago("2026-03-09T02:00"));
        assertThat(atOnce("2026-03-08T01:30", 21, 2)).isEqualTo(chicago("2026-03-08T03:00"));
    }

    @Test
    void anHourThatClocksShowTwiceCountsOnce() {
        Instant first = chicago("2026-11-01T01:00");
        assertThat(daily("2026-10-31T12:00", 1)).isEqualTo(first);
        assertThat(MailTimes.due(daily(1), false, first.plus(Duration.ofHours(1)), CHICAGO))
                .isEqualTo(chicago("2026-11-02T01:00"));
    }

    @Test
    void theHourStaysTheSameWhenClocksChange() {
        assertThat(daily("2026-03-07T19:00", 18)).isEqualTo(chicago("2026-03-08T18:00"));
        assertThat(Duration.between(chicago("2026-03-07T18:00"), chicago("2026-03-08T18:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(daily("2026-10-31T19:00", 18)).isEqualTo(chicago("2026-11-01T18:00"));
    }

    @Test
    void attemptsInVainWaitLongerEachTimeUpToAnHour() {
        assertThat(MailTimes.backoff(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailTimes.backoff(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailTimes.backoff(7)).isEqualTo(Duration.ofHours(1));
        assertThat(MailTimes.backoff(NoticeMail.MOST_ATTEMPTS)).isEqualTo(Duration.ofHours(1));
    }

    private static Instant atOnce(String at, @Nullable Integer quietFrom, @Nullable Integer quietTo) {
        return MailTimes.due(atOnce(quietFrom, quietTo), false, chicago(at), CHICAGO);
    }

    private static Instant daily(String at, int hour) {
        return MailTimes.due(daily(hour), false, chicago(at), CHICAGO);
    }

    private static NoticeChoices atOnce(@Nullable Integer quietFrom, @Nullable Integer quietTo) {
        return new NoticeChoices(Set.of(NoticeTopic.MESSAGES), false, 18, quietFrom, quietTo);
    }

    private static NoticeChoices daily(int hour) {
        return new NoticeChoices(Set.of(NoticeTopic.MESSAGES), true, hour, null, null);
    }

    private static Instant chicago(String local) {
        return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
    }
}

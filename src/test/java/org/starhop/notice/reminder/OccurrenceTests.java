package org.starhop.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In Chicago, clocks skip 2:00 to 3:00 on March 14, 2027, and have 1:00 to 2:00 twice on November 7. */
class OccurrenceTests {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    @Test
    void aTimeThatIsSkippedComesOnceAfterTheGap() {
        assertThat(between("2027-03-14T00:00:00Z", "2027-03-15T06:00:00Z", LocalTime.of(2, 30)))
                .containsExactly(Instant.parse("2027-03-14T08:30:00Z"));
    }

    @Test
    void aTimeThatComesTwiceCountsOnce() {
        assertThat(between("2027-11-07T00:00:00Z", "2027-11-08T06:00:00Z", LocalTime.of(1, 30)))
                .containsExactly(Instant.parse("2027-11-07T06:30:00Z"));
    }

    @Test
    void keepsTheLocalTimeAcrossAChange() {
        assertThat(between("2027-03-13T12:00:00Z", "2027-03-15T12:00:00Z", EVENING))
                .containsExactly(Instant.parse("2027-03-14T01:30:00Z"), Instant.parse("2027-03-15T00:30:00Z"));
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        Occurrence midnight = Occurrence.until(Instant.parse("2026-11-30T06:00:00Z"), LocalTime.MIDNIGHT, CHICAGO);

        assertThat(midnight.date()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(midnight.moment()).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
    }

    @Test
    void theLastOfAMonthIsFollowedByTheFirst() {
        Instant lastEvening =
                Occurrence.on(LocalDate.of(2027, 1, 31), EVENING, CHICAGO).moment();

        assertThat(Occurrence.after(lastEvening, EVENING, CHICAGO).date()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(Occurrence.until(lastEvening.minusSeconds(1), EVENING, CHICAGO)
                        .date())
                .isEqualTo(LocalDate.of(2027, 1, 30));
    }

    @Test
    void isTooLateAfterAnHour() {
        Occurrence evening = Occurrence.on(LocalDate.of(2027, 1, 31), EVENING, CHICAGO);

        assertThat(evening.isTooLate(evening.moment().plusSeconds(3600))).isFalse();
        assertThat(evening.isTooLate(evening.moment().plusSeconds(3601))).isTrue();
    }

    /** Walks from each occurrence to the next, as a reminder does. */
    private static List<Instant> between(String from, String to, LocalTime time) {
        List<Instant> found = new ArrayList<>();
        Instant at = Occurrence.after(Instant.parse(from), time, CHICAGO).moment();
        while (at.isBefore(Instant.parse(to))) {
            found.add(at);
            at = Occurrence.after(at, time, CHICAGO).moment();
        }
        return found;
    }
}

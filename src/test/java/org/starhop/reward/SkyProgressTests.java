package org.starhop.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days fill a constellation; days off change nothing. */
class SkyProgressTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void isCompleteOnceEnoughDaysHaveAStar() {
        SkyProgress three = lit(0, 2, 4);
        assertThat(three.isComplete()).isFalse();
        assertThat(three.lit(MONDAY.plusDays(6)).isComplete()).isTrue();
    }

    @Test
    void manyStarsOnOneDayAreOneDay() {
        assertThat(lit(0, 0, 0, 0, 0).isComplete()).isFalse();
    }

    @Test
    void continuesNextWeekAndKeepsItsFigure() {
        SkyProgress carried = lit(1, 3, 7, 9);
        assertThat(carried.isComplete()).isTrue();
        assertThat(carried.week()).isEqualTo(MONDAY);
    }

    @Test
    void continuesAfterAVeryLongBreak() {
        assertThat(lit(0, 200, 400, 600).isComplete()).isTrue();
    }

    @Test
    void theRestOfItsOwnWeekStaysWithACompleteOne() {
        SkyProgress next = lit(0, 1, 2, 3).begunAnew();
        assertThat(next.skyThrough()).isEqualTo(MONDAY.plusDays(6));
        assertThat(next.lit(MONDAY.plusDays(5)).skyDays()).isEmpty();
        assertThat(next.lit(MONDAY.plusDays(7)).week()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aWeekThatCompletedAnEarlierFigureBeginsItsOwn() {
        SkyProgress next = lit(1, 3, 7, 8).begunAnew();
        assertThat(next.skyThrough()).isEqualTo(MONDAY.plusDays(8));
        assertThat(next.lit(MONDAY.plusDays(9)).week()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void aLateDayCountsWhereItBelongs() {
        SkyProgress late = lit(3).lit(MONDAY);
        assertThat(late.skyDays()).containsExactly(MONDAY, MONDAY.plusDays(3));
        assertThat(late.lastStarOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(late.skySince()).isEqualTo(MONDAY);
    }

    @Test
    void countsTheDaysAway() {
        assertThat(SkyProgress.NONE.daysAway(MONDAY)).isZero();
        assertThat(lit(0).daysAway(MONDAY.plusDays(1))).isZero();
        assertThat(lit(0).daysAway(MONDAY.plusDays(4))).isEqualTo(3);
        assertThat(lit(4).daysAway(MONDAY)).isZero();
    }

    @Test
    void isStoredAsText() {
        var converter = new DaysConverter();
        assertThat(converter.convertToEntityAttribute(
                        converter.convertToDatabaseColumn(lit(0, 3).skyDays())))
                .containsExactly(MONDAY, MONDAY.plusDays(3));
        assertThat(converter.convertToEntityAttribute("")).isEmpty();
    }

    private static SkyProgress lit(int... days) {
        SkyProgress sky = SkyProgress.NONE;
        for (int day : days) {
            sky = sky.lit(MONDAY.plusDays(day));
        }
        return sky;
    }
}

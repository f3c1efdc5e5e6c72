package org.starhop.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.base.Language;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.Frequency;

class SuggestionTests {

    @Test
    void takesADayAwayWhenThereIsNoTime() {
        PrescriptionPlan suggested =
                Suggestion.of(plan(Dosage.ofReps(3, 10), Frequency.perWeek(4)), AdjustmentReason.NO_TIME);
        assertThat(suggested.frequency()).isEqualTo(Frequency.perWeek(3));
        assertThat(suggested.dosage()).isEqualTo(Dosage.ofReps(3, 10));
    }

    @Test
    void takesTheLastChosenWeekdayAway() {
        var days = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        PrescriptionPlan suggested =
                Suggestion.of(plan(Dosage.ofMinutes(5), new Frequency(3, 1, days)), AdjustmentReason.NO_TIME);
        assertThat(suggested.frequency().weekdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
    }

    @Test
    void asksForAThirdLessWhenTheChildSaysNo() {
        PrescriptionPlan suggested =
                Suggestion.of(plan(Dosage.ofReps(2, 12), Frequency.DEFAULT), AdjustmentReason.CHILD_REFUSED);
        assertThat(suggested.dosage()).isEqualTo(Dosage.ofReps(2, 8));
    }

    @Test
    void asksForABitMoreAfterProgress() {
        PrescriptionPlan suggested =
                Suggestion.of(plan(Dosage.ofMinutes(3), Frequency.DEFAULT), AdjustmentReason.PROGRESS);
        assertThat(suggested.dosage()).isEqualTo(Dosage.ofMinutes(4));
    }

    @ParameterizedTest
    @EnumSource(AdjustmentReason.class)
    void isAlwaysAPlanThatCanBeStored(AdjustmentReason reason) {
        assertThat(Suggestion.of(plan(Dosage.ofReps(1, 1), Frequency.perWeek(1)), reason))
                .isNotNull();
        assertThat(Suggestion.of(plan(new Dosage(20, 200, 300, 60, null), Frequency.perWeek(7)), reason))
                .isNotNull();
    }

    private static PrescriptionPlan plan(Dosage dosage, Frequency frequency) {
        var text = new ExerciseText("Bear Walk", "Strength", "To climb.", "Walk!", List.of("Walk."), List.of(), "");
        return new PrescriptionPlan(Map.of(Language.EN, text), dosage, frequency, 4, null);
    }
}

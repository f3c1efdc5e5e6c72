package org.starhop.therapist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Routine;
import org.starhop.practice.SlotState;
import org.starhop.program.SlotId;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;

class DayMarkTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void putsPainBeforeEverything() {
        assertThat(mark(SlotState.DONE, SlotState.RESTING)).isEqualTo(DayMark.HURT);
    }

    @Test
    void takesTheBestOfADay() {
        assertThat(mark(SlotState.PARTLY, SlotState.NOT_TODAY, SlotState.TRIED)).isEqualTo(DayMark.TRIED);
        assertThat(mark(SlotState.OPEN, SlotState.DONE)).isEqualTo(DayMark.DONE);
        assertThat(mark(SlotState.OPEN, SlotState.NOT_TODAY)).isEqualTo(DayMark.NOT_TODAY);
    }

    @Test
    void distinguishesSilenceFromADayWithoutPractice() {
        assertThat(mark(SlotState.OPEN)).isEqualTo(DayMark.OPEN);
        assertThat(mark()).isEqualTo(DayMark.NOTHING);
        assertThat(DayMark.of(new DayPlan(DAY, true, List.of()))).isEqualTo(DayMark.REST);
    }

    private static DayMark mark(SlotState... states) {
        return DayMark.of(new DayPlan(
                DAY, false, Stream.of(states).map(DayMarkTests::slot).toList()));
    }

    @SuppressWarnings("NullAway")
    private static SlotView slot(SlotState state) {
        SlotId slot = new SlotId(UUID.randomUUID(), DAY, 1);
        return new SlotView(slot, null, Routine.ANYTIME, state, null, false, null, true);
    }
}

package org.starhop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.followup.Remedy.Situation;
import org.starhop.practice.PracticeBarrier;

class RemedyTests {

    private static final Situation ALL_OPEN = new Situation(true, true, false, true, true, Set.of());
    private static final Situation NOTHING_OPEN =
            new Situation(false, false, true, false, false, Set.of(HelpKind.values()));

    @ParameterizedTest
    @CsvSource({
        "NOT_UNDERSTOOD, SHOW_STEPS NOT_SURE",
        "FORGOT, OTHER_ROUTINE REMINDER",
        "NO_MATERIALS, THIS_OR_THAT WHERE_TO_GET",
        "NO_TIME, FIVE_MINUTES OTHER_ROUTINE SMALLER_DOSE",
        "CHILD_REFUSED, THIS_OR_THAT TOGETHER MOTIVATE",
        "DID_NOT_WORK, SHOW_STEPS TELL",
        "HURT, RESTS EMERGENCY TELL",
        "SICK, PAUSE",
    })
    void everyBarrierHasItsRemedies(PracticeBarrier barrier, String remedies) {
        assertThat(Remedy.against(barrier, ALL_OPEN)).isEqualTo(list(remedies));
    }

    @ParameterizedTest
    @EnumSource
    void neverMoreThanThree(PracticeBarrier barrier) {
        assertThat(Remedy.against(barrier, ALL_OPEN)).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_UNDERSTOOD, SHOW_STEPS",
        "FORGOT, ''",
        "NO_MATERIALS, ''",
        "NO_TIME, ''",
        "CHILD_REFUSED, ''",
        "DID_NOT_WORK, SHOW_STEPS",
        "HURT, EMERGENCY",
        "SICK, ''",
    })
    void whatDoesNotFitNowIsLeftOut(PracticeBarrier barrier, String remedies) {
        assertThat(Remedy.against(barrier, NOTHING_OPEN)).isEqualTo(list(remedies));
    }

    @Test
    void aHelperDecidesNothingAboutRoutinesAndRest() {
        Situation helper = new Situation(true, false, false, false, false, Set.of());

        assertThat(Remedy.against(PracticeBarrier.SICK, helper)).isEmpty();
        assertThat(Remedy.against(PracticeBarrier.NO_TIME, helper)).containsExactly(Remedy.SMALLER_DOSE);
    }

    @Test
    void whoPracticedAPartIsNotAskedToTryAgain() {
        Situation tried = new Situation(true, true, true, false, false, Set.of());

        assertThat(Remedy.against(PracticeBarrier.CHILD_REFUSED, tried)).containsExactly(Remedy.MOTIVATE);
    }

    @Test
    void whatWasAskedIsNotOfferedAgain() {
        Situation asked = new Situation(true, true, false, false, false, Set.of(HelpKind.SMALLER_DOSE));

        assertThat(Remedy.against(PracticeBarrier.NO_TIME, asked)).containsExactly(Remedy.OTHER_ROUTINE);
    }

    @Test
    void aBreakFillsThePlaceOfAChoiceThatIsNotThere() {
        Situation alone = new Situation(true, true, false, false, true, Set.of());

        assertThat(Remedy.against(PracticeBarrier.CHILD_REFUSED, alone))
                .containsExactly(Remedy.TOGETHER, Remedy.MOTIVATE, Remedy.BREAK);
    }

    private static List<Remedy> list(String names) {
        return names.isEmpty()
                ? List.of()
                : List.of(names.split(" ")).stream().map(Remedy::valueOf).toList();
    }
}

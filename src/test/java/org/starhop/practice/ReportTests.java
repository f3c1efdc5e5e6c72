package org.starhop.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.starhop.base.DomainException;

class ReportTests {

    @Test
    void rejectsANoteOfAMegabyteAndNamesTheField() {
        assertThatThrownBy(() -> Report.of(PracticeResult.DONE, null, "x".repeat(1 << 20)))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        e -> assertThat(e.field()).isEqualTo("note"));
    }

    @Test
    void rejectsMoreRepetitionsThanAChildCanDo() {
        assertThatThrownBy(() -> new Report(PracticeResult.DONE, null, null, PracticeAmount.of(10_001, null), null))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void tryingAndHurtingEarnAStarAndNotTodayDoesNot() {
        assertThat(Report.of(PracticeResult.TRIED).earnsStar()).isTrue();
        assertThat(Report.of(PracticeResult.PARTLY).earnsStar()).isTrue();
        assertThat(Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null)
                        .earnsStar())
                .isTrue();
        assertThat(Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME, null)
                        .earnsStar())
                .isFalse();
    }
}

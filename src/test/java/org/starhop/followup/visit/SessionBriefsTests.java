package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.followup.visit.SessionBrief.Voice;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.progress.WeekCount;

class SessionBriefsTests extends VisitTest {

    @Autowired
    SessionBriefs briefs;

    @Autowired
    PracticeLogs logs;

    @Test
    void countsEachExerciseSinceTheProgramBegan() {
        Prescription squats = mia.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT, mia.today());
        LocalDate first = mia.today();
        report(squats, first, Report.of(PracticeResult.DONE));
        clock.advance(java.time.Duration.ofDays(3));
        report(squats, first.plusDays(1), Report.of(PracticeResult.TRIED));
        report(
                squats,
                first.plusDays(2),
                Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME, "We came home late"));

        SessionBrief brief = brief();
        assertThat(brief.first()).isTrue();
        assertThat(brief.since()).isEqualTo(first);
        // Saturday, Sunday, and Monday: four times a week plans two days of the first week and one of the second.
        assertThat(brief.total()).isEqualTo(new WeekCount(3, 1, 1));
        assertThat(brief.exercises().getFirst().barriers()).isEqualTo(Map.of(PracticeBarrier.NO_TIME, 1));
        assertThat(brief.voices()).extracting(Voice::words).containsExactly("We came home late");
        assertThat(brief.voices().getFirst().by()).isEqualTo(mia.parent().getDisplayName());
    }

    @Test
    void beginsAtTheLastVisit() {
        Prescription squats = mia.threeSquats();
        report(squats, mia.today(), Report.of(PracticeResult.DONE, null, "Before"));
        clock.advance(java.time.Duration.ofDays(2));
        held();
        clock.advance(java.time.Duration.ofDays(1));
        report(squats, mia.today(), Report.of(PracticeResult.DONE, null, "After"));

        SessionBrief brief = brief();
        assertThat(brief.first()).isFalse();
        assertThat(brief.since()).isEqualTo(mia.today().minusDays(1));
        assertThat(brief.voices()).extracting(Voice::words).containsExactly("After");
        assertThat(brief.promises()).extracting(CommitmentLine::text).containsExactly("I bring the mat");
    }

    @Test
    void isEmptyForAChildWithoutAProgram() {
        SessionBrief brief = brief();

        assertThat(brief.exercises()).isEmpty();
        assertThat(brief.voices()).isEmpty();
        assertThat(brief.total()).isEqualTo(WeekCount.NONE);
        assertThat(List.of(brief.since())).containsExactly(mia.today());
    }

    private SessionBrief brief() {
        return mia.asTherapist(() -> briefs.of(mia.childId()));
    }

    private void report(Prescription what, LocalDate on, Report report) {
        mia.asParent(() -> logs.report(mia.childId(), new SlotId(what.getId(), on, 1), report, false));
    }
}

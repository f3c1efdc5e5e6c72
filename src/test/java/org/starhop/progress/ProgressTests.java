package org.starhop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.program.SlotId;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** Adherence, over real transitions. Prescriptions begin on a Monday, 2 November 2026. */
@StarhopTest
class ProgressTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Progress progress;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Taps taps;

    @Autowired
    FamilyPlan familyPlan;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Prescribing prescribing;

    TestFamily family;

    @BeforeEach
    void aFamilyOnTheFirstMonday() {
        clock.set("2026-11-02T15:00:00Z");
        family = given.aClinic().aFamily("Mia");
    }

    @Test
    void fourAWeekPlansFourAndMoreIsExtra() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        practice(squats, PracticeResult.DONE, 0, 1, 2, 3, 4, 5);
        nextMonday();
        assertThat(lastWeeks()).isEqualTo(new WeekCount(4, 4, 0));
    }

    @Test
    void doneAndTriedAreShownApart() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        practice(squats, PracticeResult.DONE, 0, 1);
        practice(squats, PracticeResult.TRIED, 2);
        practice(squats, PracticeResult.NOT_TODAY, 3);
        nextMonday();
        assertThat(lastWeeks()).isEqualTo(new WeekCount(4, 2, 1));
        assertThat(lastWeeks().percent()).isEqualTo(75);
    }

    @Test
    void oneOfThisOrThatIsPlannedAndTheOtherIsExtra() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.perWeek(5), MONDAY);
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        practice(squats, PracticeResult.DONE, 0, 1);
        practice(walk, PracticeResult.TRIED, 1, 2);
        nextMonday();
        assertThat(lastWeeks()).isEqualTo(new WeekCount(4, 2, 1));
        assertThat(family.stars().total()).isEqualTo(4);
    }

    @Test
    void thisOrThatCountsOnceForEachTimeOfDay() {
        Prescription squats = fromMonday(new Frequency(7, 2, Set.of()));
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT, MONDAY);
        family.prescribed("frog-jumps", Dosage.ofReps(1, 5), Frequency.DEFAULT, MONDAY);
        assertThat(monday().planned()).isEqualTo(4);
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        practice(squats, PracticeResult.DONE, 0);
        practice(walk, PracticeResult.TRIED, 0);
        assertThat(monday().planned()).isEqualTo(3);
        assertThat(monday().met()).isEqualTo(1);
        assertThat(monday().practiced()).isEqualTo(2);
    }

    private DayPlan monday() {
        return now().days().stream()
                .filter(day -> day.date().equals(MONDAY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChoiceChangesNoEarlierWeek() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT, MONDAY);
        nextMonday();
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        assertThat(lastWeeks().planned()).isEqualTo(8);
        assertThat(now().thisWeek().planned()).isEqualTo(4);
        family.asTherapist(() -> prescribing.endChoice(family.childId(), walk.getId()));
        assertThat(now().thisWeek().planned()).isEqualTo(8);
    }

    @Test
    void theOneThatIsLeftOfAChoiceIsPlannedAlone() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.perWeek(2), MONDAY);
        family.asTherapist(() -> {
            prescribing.offerChoice(family.childId(), squats.getId(), walk.getId());
            prescribing.hold(family.childId(), walk.getId(), AdjustmentReason.PAIN, null);
        });
        nextMonday();
        assertThat(now().thisWeek().planned()).isEqualTo(4);
    }

    @Test
    void pausedDaysAreNotPlanned() {
        fromMonday(Frequency.DEFAULT);
        family.asParent(() -> familyPlan.pause(family.childId(), MONDAY, MONDAY.plusDays(4), PauseReason.ILLNESS));
        nextMonday();
        assertThat(lastWeeks().planned()).isEqualTo(2);
    }

    @Test
    void twiceADayCountsTwice() {
        Prescription twice = fromMonday(new Frequency(7, 2, Set.of()));
        practice(twice, PracticeResult.DONE, 0);
        nextMonday();
        assertThat(lastWeeks()).isEqualTo(new WeekCount(14, 1, 0));
    }

    @Test
    void thePastIsCountedByThePlanOfItsDay() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        practice(squats, PracticeResult.DONE, 0, 1, 2, 3);
        nextMonday();
        PrescriptionPlan plan = squats.getPlan();
        family.asTherapist(() -> prescribing.adjust(
                family.childId(),
                squats.getId(),
                new Adjustment(
                        new PrescriptionPlan(plan.texts(), plan.dosage(), Frequency.perWeek(7), 3, null),
                        null,
                        AdjustmentReason.PROGRESS,
                        null,
                        null),
                squats.getRowVersion()));
        assertThat(lastWeeks()).isEqualTo(new WeekCount(4, 4, 0));
        assertThat(now().thisWeek().planned()).isEqualTo(7);
    }

    @Test
    void aChangeWithinAWeekChangesNoEarlierDay() {
        Prescription more = fromMonday(Frequency.perWeek(1));
        practice(more, PracticeResult.DONE, 0);
        clock.set("2026-11-06T15:00:00Z");
        often(more, Frequency.perWeek(7));
        assertThat(now().thisWeek()).as("one of four days, then each of three").isEqualTo(new WeekCount(4, 1, 0));
        often(more, new Frequency(7, 2, Set.of()));
        assertThat(now().thisWeek().planned()).isEqualTo(7);
    }

    @Test
    void aWeekAsksForNoMoreThanTheLargerOfTwoPlans() {
        Prescription less = fromMonday(Frequency.perWeek(5));
        clock.set("2026-11-05T15:00:00Z");
        often(less, Frequency.perWeek(4));
        assertThat(now().thisWeek().planned()).isEqualTo(5);
    }

    private void often(Prescription prescription, Frequency frequency) {
        family.asTherapist(() -> {
            Prescription opened = prescriptions.get(family.childId(), prescription.getId());
            PrescriptionPlan plan = opened.getPlan();
            var adjusted = new PrescriptionPlan(plan.texts(), plan.dosage(), frequency, 3, null);
            var adjustment = new Adjustment(adjusted, null, AdjustmentReason.PROGRESS, null, null);
            prescribing.adjust(family.childId(), opened.getId(), adjustment, opened.getRowVersion());
        });
    }

    @Test
    void aHoldStopsThePlan() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        clock.set("2026-11-05T15:00:00Z");
        family.asTherapist(() -> prescribing.hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, null));
        nextMonday();
        assertThat(lastWeeks().planned()).isEqualTo(3);
    }

    /** Its last day is moved after it has already passed: the days in between were not planned, and stay so. */
    @Test
    void anotherLastDayChangesNoEarlierDay() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        lastDay(squats, MONDAY.plusDays(1));
        clock.set("2026-11-06T15:00:00Z");
        assertThat(now().thisWeek().planned()).isEqualTo(2);
        lastDay(squats, null);
        assertThat(now().thisWeek().planned()).isEqualTo(5);
        clock.set("2026-11-09T15:00:00Z");
        assertThat(lastWeeks().planned()).isEqualTo(5);
    }

    private void lastDay(Prescription prescription, @Nullable LocalDate date) {
        family.asTherapist(() -> {
            Prescription opened = prescriptions.get(family.childId(), prescription.getId());
            var adjustment = new Adjustment(opened.getPlan(), date, AdjustmentReason.PROGRESS, null, null);
            prescribing.adjust(family.childId(), opened.getId(), adjustment, opened.getRowVersion());
        });
    }

    private Prescription fromMonday(Frequency frequency) {
        return family.prescribed("rocket-chair", Dosage.ofReps(1, 3), frequency, MONDAY);
    }

    private void practice(Prescription prescription, PracticeResult result, int... days) {
        for (int day : days) {
            report(prescription, day, Report.of(result));
        }
    }

    private void report(Prescription prescription, int day, Report report) {
        LocalDate date = MONDAY.plusDays(day);
        clock.set(date + "T18:00:00Z");
        family.asParent(() -> logs.report(family.childId(), new SlotId(prescription.getId(), date, 1), report, false));
    }

    private void nextMonday() {
        clock.set("2026-11-09T15:00:00Z");
    }

    private WeekCount lastWeeks() {
        return now().lastWeeks();
    }

    private ChildProgress now() {
        return family.asTherapist(() -> progress.of(family.childId()));
    }
}

package org.starhop.followup.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.AlertLimits;
import org.starhop.account.ClinicAlerts;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.child.PairedDevice;
import org.starhop.child.Treatments;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.Sent;
import org.starhop.practice.tap.Tap;
import org.starhop.practice.tap.TapBatch;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.SlotId;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** Alerts over real transitions. Prescriptions begin on a Monday, 2 November 2026. */
@StarhopTest
class AlertsTests {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Alerts alerts;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Taps taps;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Prescribing prescribing;

    @Autowired
    FamilyPlan familyPlan;

    TestFamily family;

    @BeforeEach
    void aFamilyOnTheFirstMonday() {
        clock.set("2026-11-02T15:00:00Z");
        family = given.aClinic().aFamily("Mia");
    }

    @Test
    void threeSilentDaysAskForAttention() {
        fromMonday(Frequency.DEFAULT);
        clock.set("2026-11-04T15:00:00Z");
        assertThat(kinds()).isEmpty();
        clock.set("2026-11-05T15:00:00Z");
        assertThat(kinds()).containsExactly("UNANSWERED 3");
    }

    @Test
    void aWeekThatIsMetIsNotSilent() {
        Prescription once = fromMonday(Frequency.perWeek(1));
        practice(once, PracticeResult.DONE, 0);
        clock.set("2026-11-06T15:00:00Z");
        assertThat(kinds()).isEmpty();
        clock.set("2026-11-12T15:00:00Z");
        assertThat(kinds()).containsExactly("UNANSWERED 3");
    }

    /** By the plan of that time: what is on hold today was asked for before, and what is new today was not. */
    @Test
    void silenceIsJudgedByThePlanOfItsDay() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        clock.set("2026-11-05T15:00:00Z");
        family.asTherapist(() -> prescribing.hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, null));
        assertThat(kinds()).containsExactly("UNANSWERED 3");

        clock.set("2026-11-09T15:00:00Z");
        TestFamily other = family.clinic().aFamily("Leo");
        other.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(7), MONDAY);
        assertThat(other.asTherapist(() -> alerts.of(other.childId())).waiting())
                .isEmpty();
    }

    @Test
    void oneOfThisOrThatIsEnoughForTheOthersSilence() {
        Prescription squats = fromMonday(Frequency.perWeek(1));
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.perWeek(1), MONDAY);
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        practice(walk, PracticeResult.DONE, 0);
        clock.set("2026-11-06T15:00:00Z");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatWasTakenBackAsksForNothing() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        report(squats, 0, Report.of(PracticeResult.TRIED, PracticeBarrier.NOT_UNDERSTOOD, null));
        family.asParent(() -> logs.addDetails(
                family.childId(),
                logs.newest(family.childId(), 1).getFirst().log().getId(),
                Report.of(PracticeResult.TRIED, PracticeBarrier.NOT_UNDERSTOOD, "The picture."),
                false));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void painAsksForAttentionAtOnce() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        report(squats, 0, new Report(PracticeResult.TRIED, Feedback.of(null, null, 6, null), null, null, null));
        assertThat(kinds()).containsExactly("PAIN 6");
    }

    @Test
    void thePainFaceThatAChildChoosesAfterItsTapIsSeen() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        clock.set(MONDAY + "T18:00:00Z");
        PairedDevice tablet = family.tablet();
        UUID outbox = UUID.randomUUID();
        var slot = new SlotId(squats.getId(), MONDAY, 1);
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        var face = new Feedback(null, null, 8, null);
        List<Tap> told = List.of(
                new Tap.Reported(new Sent(1, clock.instant(), ZoneOffset.UTC, "a"), slot, 1, hurt),
                new Tap.FeedbackGiven(new Sent(2, clock.instant(), ZoneOffset.UTC, "b"), slot, outbox, 1, face));
        Actors.callAs(
                tablet.actor(),
                () -> taps.receive(new TapBatch(tablet.actor(), tablet.childIds(), outbox, clock.instant(), told)));
        assertThat(kinds()).containsExactly("PAIN 8");
    }

    @Test
    void notUnderstoodTwiceAndSaidNoThreeTimesAskForAttention() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        for (int day = 0; day < 2; day++) {
            report(squats, day, Report.of(PracticeResult.TRIED, PracticeBarrier.NOT_UNDERSTOOD, null));
        }
        for (int day = 2; day < 5; day++) {
            report(squats, day, Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.CHILD_REFUSED, null));
        }
        assertThat(kinds()).containsExactly("NOT_UNDERSTOOD 2", "CHILD_REFUSED 3");
    }

    @Test
    void aChangeTodayAltersNoEarlierDay() {
        Prescription squats = fromMonday(new Frequency(1, 1, Set.of(MONDAY.getDayOfWeek())));
        clock.set("2026-11-05T15:00:00Z");
        family.asTherapist(() -> prescribing.adjust(
                family.childId(),
                squats.getId(),
                new Adjustment(
                        squats.getPlan().suggestedBecause(AdjustmentReason.PROGRESS),
                        null,
                        AdjustmentReason.PROGRESS,
                        null,
                        null),
                squats.getRowVersion()));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void daysOfRestAreNotUnanswered() {
        fromMonday(Frequency.perWeek(7));
        family.asParent(() -> familyPlan.pause(family.childId(), MONDAY, MONDAY.plusDays(4), PauseReason.ILLNESS));
        clock.set("2026-11-09T15:00:00Z");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aFamilyThatReportsNothingAtAllIsOneAlert() {
        fromMonday("rocket-chair", Frequency.perWeek(7));
        Prescription walk = fromMonday("bear-walk", Frequency.perWeek(7));
        clock.set("2026-11-06T15:00:00Z");
        assertThat(kinds()).containsExactly("UNANSWERED 4 of the program");
        assertThat(waiting().getFirst().exercises()).hasSize(2);
        practice(walk, PracticeResult.TRIED, 4);
        assertThat(kinds()).containsExactly("UNANSWERED 4");
    }

    @Test
    void aBarrierThatKeepsComingBackIsFlagged() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.NO_TIME, 0, 1);
        assertThat(kinds()).isEmpty();
        told(squats, PracticeBarrier.NO_TIME, 2, 3, 4, 5, 6, 7);
        assertThat(kinds()).containsExactly("NO_TIME 8");
    }

    @Test
    void aBarrierOfTheWholeProgramIsFlaggedWithTheExercisesItIsSaidOf() {
        Prescription squats = fromMonday("rocket-chair", Frequency.perWeek(7));
        Prescription walk = fromMonday("bear-walk", Frequency.perWeek(7));
        told(squats, PracticeBarrier.NO_TIME, 0);
        told(walk, PracticeBarrier.NO_TIME, 0);
        assertThat(kinds()).isEmpty();
        told(walk, PracticeBarrier.NO_TIME, 1);
        assertThat(kinds()).containsExactly("NO_TIME 3 of the program");
        assertThat(waiting().getFirst().exercise()).isEqualTo(walk);
    }

    @Test
    void aSickDayIsNothingThatKeepsComingBack() {
        for (String exercise : List.of("rocket-chair", "bear-walk", "frog-jumps")) {
            told(fromMonday(exercise, Frequency.perWeek(7)), PracticeBarrier.SICK, 0);
        }
        assertThat(kinds()).isEmpty();
    }

    @Test
    void twoPeopleWhoSayTheSameOfOnePracticeSayItOnce() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.NOT_UNDERSTOOD, 0);
        var unclear = Report.of(PracticeResult.TRIED, PracticeBarrier.NOT_UNDERSTOOD, null);
        family.asTherapist(() -> logs.report(family.childId(), new SlotId(squats.getId(), MONDAY, 1), unclear, false));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void namesTheDaysAndTheFamilysWords() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.CHILD_REFUSED, 0, 1);
        report(squats, 2, Report.of(PracticeResult.TRIED, PracticeBarrier.CHILD_REFUSED, "She hid under the table."));
        Alert alert = waiting().getFirst();
        assertThat(alert.days()).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(1), MONDAY);
        assertThat(alert.saidInWords()).extracting(AlertFact::words).containsExactly("She hid under the table.");
    }

    @Test
    void painOfTodayComesFirstAndAnOldOneIsForgotten() {
        Prescription squats = fromMonday("rocket-chair", Frequency.perWeek(7));
        Prescription walk = fromMonday("bear-walk", Frequency.perWeek(7));
        told(squats, PracticeBarrier.NOT_UNDERSTOOD, 0, 1);
        told(walk, PracticeBarrier.HURT, 1);
        told(squats, PracticeBarrier.HURT, 2);
        assertThat(waiting()).extracting(Alert::exercise).startsWith(squats, walk);
        assertThat(waiting()).extracting(Alert::today).containsExactly(true, false, false);
        clock.set("2026-11-18T15:00:00Z");
        assertThat(kinds()).noneMatch(kind -> kind.startsWith("PAIN"));
    }

    @Test
    void aProgramThatAsksTooMuchIsFlaggedOnce() {
        for (String exercise : List.of("rocket-chair", "bear-walk", "frog-jumps", "crab-walk", "flamingo-stand")) {
            fromMonday(exercise, Frequency.DEFAULT);
        }
        assertThat(kinds()).containsExactly("TOO_MUCH 0 of the program");
    }

    @Test
    void aLastDayThatIsNearIsFlagged() {
        Prescription squats = fromMonday(Frequency.DEFAULT);
        lastDay(squats, MONDAY.plusDays(8));
        assertThat(kinds()).isEmpty();
        practice(squats, PracticeResult.DONE, 1);
        assertThat(kinds()).containsExactly("ENDS_SOON 0");
    }

    @Test
    void whatHasEndedAlertsNobody() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        family.asTherapist(
                () -> prescribing.complete(family.childId(), squats.getId(), AdjustmentReason.GOAL_MET, null));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void theClinicDecidesFromWhen() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        report(squats, 0, new Report(PracticeResult.TRIED, Feedback.of(null, null, 4, null), null, null, null));
        assertThat(kinds()).containsExactly("PAIN 4");
        ClinicAlerts clinic = given.get(ClinicAlerts.class);
        given.as(
                family.clinic().administrator(),
                () -> clinic.change(
                        new AlertLimits(5, 3, 2, 3, 3, 7), clinic.open().openedWith()));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aHandledAlertComesBackWhenSomethingNewHappens() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.NO_TIME, 0, 1, 2);
        handle(waiting().getFirst(), "We moved it to the weekend.");
        assertThat(kinds()).isEmpty();
        AnsweredAlert handled = now().answered().getFirst();
        assertThat(handled.by()).isEqualTo(family.clinic().pt().getDisplayName());
        assertThat(handled.note()).isEqualTo("We moved it to the weekend.");
        practice(squats, PracticeResult.DONE, 3);
        assertThat(kinds()).isEmpty();
        told(squats, PracticeBarrier.NO_TIME, 4);
        assertThat(kinds()).containsExactly("NO_TIME 4");
    }

    @Test
    void aHandledSilenceComesBackAfterAsManyMoreDays() {
        fromMonday(Frequency.perWeek(7));
        clock.set("2026-11-05T15:00:00Z");
        handle(waiting().getFirst(), null);
        clock.set("2026-11-07T15:00:00Z");
        assertThat(kinds()).isEmpty();
        clock.set("2026-11-08T15:00:00Z");
        assertThat(kinds()).containsExactly("UNANSWERED 6");
    }

    @Test
    void whatIsHandledForTheProgramIsHandledForEachExercise() {
        fromMonday("rocket-chair", Frequency.perWeek(7));
        Prescription walk = fromMonday("bear-walk", Frequency.perWeek(7));
        clock.set("2026-11-05T15:00:00Z");
        handle(waiting().getFirst(), null);
        practice(walk, PracticeResult.DONE, 4);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aSnoozedAlertWaitsUntilItsDay() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.NO_TIME, 0, 1, 2);
        snooze(waiting().getFirst(), MONDAY.plusDays(5), "Visit on Saturday");
        told(squats, PracticeBarrier.NO_TIME, 4);
        assertThat(kinds()).isEmpty();
        assertThat(now().answered().getFirst().until()).isEqualTo(MONDAY.plusDays(5));
        clock.set("2026-11-07T15:00:00Z");
        assertThat(kinds()).containsExactly("NO_TIME 4");
    }

    @Test
    void newPainWaitsForNoDay() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        snooze(waiting().getFirst(), MONDAY.plusDays(9), null);
        assertThat(kinds()).isEmpty();
        told(squats, PracticeBarrier.HURT, 1);
        assertThat(kinds()).containsExactly("PAIN ?");
    }

    @Test
    void refusesASnoozeIntoThePastOrTooFarAhead() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        Alert alert = waiting().getFirst();
        for (LocalDate until : List.of(MONDAY.minusYears(2000), MONDAY, MONDAY.plusDays(91))) {
            assertThatThrownBy(() -> snooze(alert, until, null)).isInstanceOf(DomainException.Invalid.class);
        }
        assertThatThrownBy(() -> snooze(alert, MONDAY.plusDays(1), "x".repeat(501)))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(kinds()).containsExactly("PAIN ?");
        snooze(alert, MONDAY.plusDays(90), "x".repeat(500));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void anAnsweredAlertCanBeBroughtBack() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        AlertId alert = waiting().getFirst().id();
        family.asTherapist(() -> alerts.handle(family.childId(), alert, null));
        family.asTherapist(() -> alerts.reopen(family.childId(), alert));
        assertThat(kinds()).containsExactly("PAIN ?");
    }

    @Test
    void colleaguesOfTheSameChildSeeWhoHandledIt() {
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        handle(waiting().getFirst(), "Seen on video");
        family.asTherapist(() -> given.get(Treatments.class)
                .share(family.childId(), family.clinic().ot().getId()));
        List<ChildAlerts> caseload = given.as(given.again(family.clinic().ot()), alerts::caseload);
        assertThat(caseload.getFirst().waiting()).isEmpty();
        assertThat(caseload.getFirst().answered().getFirst().note()).isEqualTo("Seen on video");
    }

    @Test
    void anotherChildsAlertLooksLikeNone() {
        TestFamily other = family.clinic().aFamily("Leo");
        Prescription squats = fromMonday(Frequency.perWeek(7));
        told(squats, PracticeBarrier.HURT, 0);
        AlertId alert = waiting().getFirst().id();
        assertThatThrownBy(() -> other.asTherapist(() -> alerts.handle(other.childId(), alert, null)))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(
                        () -> other.asTherapist(() -> alerts.snooze(other.childId(), alert, MONDAY.plusDays(3), null)))
                .isInstanceOf(DomainException.NotFound.class);
        assertThat(kinds()).containsExactly("PAIN ?");
    }

    private void handle(Alert alert, @Nullable String note) {
        family.asTherapist(() -> alerts.handle(family.childId(), alert.id(), note));
    }

    private void snooze(Alert alert, LocalDate until, @Nullable String note) {
        family.asTherapist(() -> alerts.snooze(family.childId(), alert.id(), until, note));
    }

    private void lastDay(Prescription prescription, @Nullable LocalDate date) {
        family.asTherapist(() -> {
            Prescription opened = prescriptions.get(family.childId(), prescription.getId());
            var adjustment = new Adjustment(opened.getPlan(), date, AdjustmentReason.PROGRESS, null, null);
            prescribing.adjust(family.childId(), opened.getId(), adjustment, opened.getRowVersion());
        });
    }

    private Prescription fromMonday(Frequency frequency) {
        return fromMonday("rocket-chair", frequency);
    }

    private Prescription fromMonday(String exercise, Frequency frequency) {
        return family.prescribed(exercise, Dosage.ofReps(1, 3), frequency, MONDAY);
    }

    private void practice(Prescription prescription, PracticeResult result, int... days) {
        for (int day : days) {
            report(prescription, day, Report.of(result));
        }
    }

    private void told(Prescription prescription, PracticeBarrier barrier, int... days) {
        for (int day : days) {
            report(prescription, day, Report.of(PracticeResult.NOT_TODAY, barrier, null));
        }
    }

    private void report(Prescription prescription, int day, Report report) {
        LocalDate date = MONDAY.plusDays(day);
        clock.set(date + "T18:00:00Z");
        family.asParent(() -> logs.report(family.childId(), new SlotId(prescription.getId(), date, 1), report, false));
    }

    private List<String> kinds() {
        return waiting().stream().map(AlertsTests::brief).toList();
    }

    /** Such as "PAIN 6" or "NO_TIME 3 of the program". */
    private static String brief(Alert alert) {
        String number = alert.kind() == AlertKind.PAIN
                ? alert.strongestPain().map(String::valueOf).orElse("?")
                : String.valueOf(alert.facts().size());
        return alert.kind() + " " + number + (alert.isAboutTheProgram() ? " of the program" : "");
    }

    private List<Alert> waiting() {
        return now().waiting();
    }

    private ChildAlerts now() {
        return family.asTherapist(() -> alerts.of(family.childId()));
    }
}

package org.starhop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.starhop.program.NewPrescription.Assurance.FEEDING_APPROVED;
import static org.starhop.program.NewPrescription.Assurance.WARNINGS_DISCUSSED;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.child.Treatments;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Routine;
import org.starhop.program.NewPrescription.Assurance;
import org.starhop.program.NewPrescription.Visibility;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class PrescriptionsTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Prescribing prescribing;

    @Autowired
    FamilyPlan familyPlan;

    @Autowired
    Library library;

    @Autowired
    Treatments treatments;

    TestFamily family;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
    }

    @Test
    void prescribingSnapshotsTheLibraryInBothLanguages() {
        Prescription squats = family.threeSquats();
        assertThat(squats.getPlan().texts()).containsOnlyKeys(Language.EN, Language.ES);
        assertThat(squats.getStatus()).isEqualTo(PrescriptionStatus.ACTIVE);
    }

    @Test
    void adjustingMakesANewVersionWithAReasonAndKeepsTheOld() {
        Prescription squats = family.threeSquats();
        adjust(squats, Frequency.perWeek(2), squats.getRowVersion());

        List<PrescriptionVersion> history =
                family.asParent(() -> prescriptions.history(family.childId(), squats.getId()));
        assertThat(history).extracting(PrescriptionVersion::getNumber).containsExactly(2, 1);
        assertThat(history.getFirst().getReason()).isEqualTo(AdjustmentReason.NO_TIME);
        assertThat(history.getLast().getPlan().frequency()).isEqualTo(Frequency.DEFAULT);
    }

    @Test
    void aChoiceJoinsTwoAndIsEndedForBoth() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        assertThat(again(squats).isChoiceWith(again(walk))).isTrue();
        assertThatThrownBy(() -> family.asTherapist(
                        () -> prescribing.offerChoice(family.childId(), walk.getId(), squats.getId())))
                .isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() ->
                        family.asTherapist(() -> prescribing.offerChoice(family.childId(), walk.getId(), walk.getId())))
                .isInstanceOf(DomainException.Invalid.class);
        family.asTherapist(() -> prescribing.endChoice(family.childId(), walk.getId()));
        assertThat(again(squats).getChoiceId()).isNull();
        assertThat(family.asParent(() -> prescriptions.history(family.childId(), squats.getId())))
                .extracting(PrescriptionVersion::getChange)
                .containsExactly(
                        PrescriptionChange.NO_CHOICE, PrescriptionChange.CHOICE, PrescriptionChange.PRESCRIBED);
    }

    private Prescription again(Prescription prescription) {
        return family.asParent(() -> prescriptions.get(family.childId(), prescription.getId()));
    }

    @Test
    void tellsTheSecondEditorThatTheFirstWasQuicker() {
        Prescription squats = family.threeSquats();
        adjust(squats, Frequency.perWeek(2), squats.getRowVersion());
        assertThatThrownBy(() -> adjust(squats, Frequency.perWeek(3), squats.getRowVersion()))
                .isInstanceOf(DomainException.Stale.class);
    }

    @Test
    void rejectsADoseOfNothingAndOfTenThousand() {
        assertThatThrownBy(() -> Dosage.ofReps(1, 0)).isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> Dosage.ofReps(1, 10_000)).isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> new Dosage(3, null, 10, null, null)).isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void rejectsWeekdaysThatDoNotMatchTheTimesAWeek() {
        assertThatThrownBy(() -> new Frequency(4, 1, Set.of(DayOfWeek.MONDAY)))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void aPhysicalTherapistCannotPrescribeFeeding() {
        assertThatThrownBy(() ->
                        prescribe(family.clinic().pt(), "side-to-side-chew", FEEDING_APPROVED, WARNINGS_DISCUSSED))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void feedingNeedsTheExplicitApprovalOfAnOccupationalOrSpeechTherapist() {
        Account slp = treatedBy(family.clinic().slp());
        assertThatThrownBy(() -> prescribe(slp, "side-to-side-chew", WARNINGS_DISCUSSED))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        e -> assertThat(e.field()).isEqualTo("approved"));
        assertThat(prescribe(slp, "side-to-side-chew", FEEDING_APPROVED, WARNINGS_DISCUSSED))
                .isNotNull();
    }

    @Test
    void smallPartsNeedTheirWarningConfirmed() {
        Account ot = treatedBy(family.clinic().ot());
        assertThatThrownBy(() -> prescribe(ot, "pom-pom-rescue"))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        e -> assertThat(e.field()).isEqualTo("warningsConfirmed"));
        assertThat(prescribe(ot, "pom-pom-rescue", WARNINGS_DISCUSSED)).isNotNull();
    }

    @Test
    void aTherapistAdjustsOnlyTheirOwnDisciplineButMayHoldAny() {
        Prescription squats = family.threeSquats();
        Account ot = treatedBy(family.clinic().ot());
        assertThatThrownBy(() -> given.as(
                        ot,
                        () -> prescribing.complete(family.childId(), squats.getId(), AdjustmentReason.GOAL_MET, null)))
                .isInstanceOf(DomainException.Refused.class);
        given.as(ot, () -> prescribing.hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, "Rest first"));
        assertThat(current(squats).getStatus()).isEqualTo(PrescriptionStatus.ON_HOLD);
    }

    @Test
    void theParentOwnsTheRoutineAndTheTherapistDoesNot() {
        Prescription squats = family.threeSquats();
        family.asParent(() -> familyPlan.place(family.childId(), squats.getId(), List.of(Routine.BEDTIME)));
        assertThat(current(squats).getRoutines()).containsExactly(Routine.BEDTIME);
        assertThatThrownBy(() -> family.asTherapist(
                        () -> familyPlan.place(family.childId(), squats.getId(), List.of(Routine.BATH))))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void theTherapistOwnsTheDoseAndTheParentDoesNot() {
        Prescription squats = family.threeSquats();
        assertThatThrownBy(() -> family.asParent(
                        () -> prescribing.hold(family.childId(), squats.getId(), AdjustmentReason.OTHER, null)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void twiceADayAsksForTwoMomentsOfTheDay() {
        Prescription twice = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), new Frequency(7, 2, Set.of()));
        assertThat(twice.getRoutines()).hasSize(2);
        assertThatThrownBy(() ->
                        family.asParent(() -> familyPlan.place(family.childId(), twice.getId(), List.of(Routine.BATH))))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void fiveActiveExercisesAreALot() {
        for (int i = 0; i < 5; i++) {
            family.threeSquats();
        }
        ProgramLoad load =
                ProgramLoad.of(family.asParent(() -> prescriptions.of(family.childId())), family.today(), 14, null);
        assertThat(load.isManyExercises()).isTrue();
        assertThat(load.minutes()).isEqualTo(15);
        assertThat(load.isOverBudget()).isTrue();
    }

    private void adjust(Prescription prescription, Frequency frequency, int openedWith) {
        PrescriptionPlan old = prescription.getPlan();
        var plan = new PrescriptionPlan(old.texts(), old.dosage(), frequency, old.minutesEach(), old.note());
        family.asTherapist(() -> prescribing.adjust(
                family.childId(),
                prescription.getId(),
                new Adjustment(plan, null, AdjustmentReason.NO_TIME, "Two days are fine", null),
                openedWith));
    }

    private UUID prescribe(Account therapist, String slug, Assurance... assured) {
        return given.as(therapist, () -> {
            LibraryEntry entry = library.bySlug(slug);
            var plan = new PrescriptionPlan(
                    entry.texts(), entry.suggested().dosage(), entry.suggested().frequency(), 3, null);
            return prescribing.prescribe(
                    family.childId(),
                    new NewPrescription(
                            entry.id(),
                            plan,
                            new PrescriptionPeriod(family.today(), null),
                            Set.of(assured),
                            Visibility.AT_ONCE,
                            null));
        });
    }

    private Account treatedBy(Account therapist) {
        family.asTherapist(() -> treatments.share(family.childId(), therapist.getId()));
        return therapist;
    }

    private Prescription current(Prescription prescription) {
        return family.asParent(() -> prescriptions.get(family.childId(), prescription.getId()));
    }
}

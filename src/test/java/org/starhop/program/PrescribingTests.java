package org.starhop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.Treatments;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Routine;
import org.starhop.program.NewPrescription.Visibility;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** A prescription from the draft to its last day. */
@StarhopTest
class PrescribingTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Prescribing prescribing;

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
    void aDraftIsOfferedOnceItIsActivated() {
        UUID draft = family.asTherapist(this::draft);
        assertThat(current(draft).isOfferedOn(family.today())).isFalse();
        family.asTherapist(() -> prescribing.activate(family.childId(), draft));
        assertThat(current(draft).isOfferedOn(family.today())).isTrue();
        assertThatThrownBy(() -> family.asTherapist(() -> prescribing.activate(family.childId(), draft)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void whatIsOnHoldIsNotOfferedUntilItIsResumed() {
        UUID squats = family.threeSquats().getId();
        family.asTherapist(() -> prescribing.hold(family.childId(), squats, AdjustmentReason.PAIN, null));
        assertThat(current(squats).isOfferedOn(family.today())).isFalse();
        family.asTherapist(() -> prescribing.resume(family.childId(), squats));
        assertThat(current(squats).isOfferedOn(family.today())).isTrue();
    }

    @Test
    void whatIsCompletedIsNotChangedAnymore() {
        UUID squats = family.threeSquats().getId();
        complete(squats);
        assertThat(current(squats).getStatus()).isEqualTo(PrescriptionStatus.COMPLETED);
        assertThatThrownBy(() -> family.asTherapist(
                        () -> prescribing.hold(family.childId(), squats, AdjustmentReason.PAIN, null)))
                .isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> family.asTherapist(() -> prescribing.resume(family.childId(), squats)))
                .isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> complete(squats)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aTherapistOfAnotherDisciplineNeitherCompletesNorResumes() {
        UUID squats = family.threeSquats().getId();
        Account ot = family.clinic().ot();
        family.asTherapist(() -> treatments.share(family.childId(), ot.getId()));
        given.as(ot, () -> prescribing.hold(family.childId(), squats, AdjustmentReason.PAIN, null));
        assertThatThrownBy(() -> given.as(ot, () -> prescribing.resume(family.childId(), squats)))
                .isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() ->
                        given.as(ot, () -> prescribing.complete(family.childId(), squats, AdjustmentReason.PAIN, null)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aNewPrescriptionComesAfterTheOthers() {
        UUID first = family.threeSquats().getId();
        UUID second = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT)
                .getId();
        assertThat(family.asParent(() -> prescriptions.of(family.childId())))
                .extracting(Prescription::getId)
                .containsExactly(first, second);
    }

    @Test
    void anotherExerciseTakesThePlaceOfOneThatDoesNotFit() {
        Prescription squats = family.threeSquats();
        family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.asParent(
                () -> given.get(FamilyPlan.class).place(family.childId(), squats.getId(), List.of(Routine.BEDTIME)));
        UUID instead = family.asTherapist(() -> prescribing.swap(
                family.childId(),
                squats.getId(),
                new NewPrescription(
                        library.bySlug("crab-walk").id(),
                        squats.getPlan(),
                        new PrescriptionPeriod(family.today().plusDays(1), null),
                        Set.of(),
                        Visibility.AT_ONCE,
                        null),
                AdjustmentReason.NO_MATERIALS,
                "No chair is needed for this one."));
        assertThat(current(squats.getId()).getStatus()).isEqualTo(PrescriptionStatus.COMPLETED);
        assertThat(current(instead).getRoutines()).containsExactly(Routine.BEDTIME);
        assertThat(family.asParent(() -> prescriptions.of(family.childId()).stream()
                        .filter(one -> !one.isOver(family.today().plusDays(1)))))
                .extracting(Prescription::getId)
                .startsWith(instead);
        assertThat(family.asParent(() -> prescriptions.changes(family.childId(), 1)))
                .extracting(change -> change.after().getComment())
                .containsExactly("No chair is needed for this one.");
    }

    @Test
    void aSwapThatIsRefusedEndsNothing() {
        Prescription squats = family.threeSquats();
        var speech = new NewPrescription(
                family.asTherapist(() -> library.bySlug("mirror-sounds").id()),
                squats.getPlan(),
                new PrescriptionPeriod(family.today(), null),
                Set.of(),
                Visibility.AT_ONCE,
                null);
        assertThatThrownBy(() -> family.asTherapist(() -> prescribing.swap(
                        family.childId(), squats.getId(), speech, AdjustmentReason.CHILD_REFUSED, null)))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(current(squats.getId()).getStatus()).isEqualTo(PrescriptionStatus.ACTIVE);
        assertThat(family.asTherapist(() -> prescriptions.of(family.childId()))).hasSize(1);
    }

    private UUID draft() {
        LibraryEntry entry = library.bySlug("bear-walk");
        var plan = new PrescriptionPlan(entry.texts(), Dosage.ofReps(1, 5), Frequency.DEFAULT, 3, null);
        return prescribing.prescribe(
                family.childId(),
                new NewPrescription(
                        entry.id(),
                        plan,
                        new PrescriptionPeriod(family.today(), null),
                        Set.of(),
                        Visibility.ONCE_ACTIVATED,
                        null));
    }

    private void complete(UUID prescription) {
        family.asTherapist(() -> prescribing.complete(family.childId(), prescription, AdjustmentReason.PAIN, null));
    }

    private Prescription current(UUID prescription) {
        return family.asTherapist(() -> prescriptions.get(family.childId(), prescription));
    }
}

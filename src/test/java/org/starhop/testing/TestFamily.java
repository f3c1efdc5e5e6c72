package org.starhop.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Language;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Child;
import org.starhop.child.Consents;
import org.starhop.child.Devices;
import org.starhop.child.Invitations;
import org.starhop.child.PairedDevice;
import org.starhop.child.Pairing;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.NewPrescription;
import org.starhop.program.NewPrescription.Assurance;
import org.starhop.program.NewPrescription.Visibility;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPeriod;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.program.SlotId;
import org.starhop.reward.NewReward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.Rewards;
import org.starhop.reward.StarCount;
import org.starhop.reward.StarOwner;
import org.starhop.reward.Stars;

/** A family: a child, and a parent in its circle. */
public record TestFamily(TestClinic clinic, UUID familyId, Child child, Account parent) {

    public UUID childId() {
        return child.getId();
    }

    /** Adds another child to this family, with the same parent. */
    public TestFamily sibling(String nickname) {
        Child sibling = clinic.aChild(familyId, nickname);
        joins(parent, sibling, CaregiverRole.PARENT);
        return new TestFamily(clinic, familyId, sibling, parent);
    }

    /** Adds a helper to the child's circle. */
    public Account helper(String name, CaregiverRole role) {
        Account helper = clinic.given().caregiver(clinic.id(), name);
        joins(helper, child, role);
        return helper;
    }

    /** Joins the circle of this child, by an invitation. */
    public void joins(Account caregiver, Child whom, CaregiverRole role) {
        Invitations invitations = clinic.given().get(Invitations.class);
        var person = NewPerson.caregiver(caregiver.getEmail(), caregiver.getDisplayName(), Language.EN);
        IssuedLink link = asTherapist(() -> invitations.invite(whom.getId(), person, role, null));
        String token = link.path().substring(link.path().lastIndexOf('/') + 1);
        clinic.given().as(caregiver, () -> invitations.joinSignedIn(token));
    }

    /** Prescribes three squats (PT), four days a week, from today on. */
    public Prescription threeSquats() {
        return prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT);
    }

    /** Prescribes an exercise by the PT, starting two weeks ago. */
    public Prescription prescribed(String slug, Dosage dosage, Frequency frequency) {
        return prescribed(slug, dosage, frequency, today().minusDays(14));
    }

    /** Prescribes an exercise by the PT. */
    public Prescription prescribed(String slug, Dosage dosage, Frequency frequency, LocalDate startsOn) {
        return asTherapist(() -> {
            LibraryEntry entry = clinic.given().get(Library.class).bySlug(slug);
            var plan = new PrescriptionPlan(entry.texts(), dosage, frequency, 3, null);
            var asked = new NewPrescription(
                    entry.id(),
                    plan,
                    new PrescriptionPeriod(startsOn, null),
                    EnumSet.allOf(Assurance.class),
                    Visibility.AT_ONCE,
                    null);
            Prescriptions prescriptions = clinic.given().get(Prescriptions.class);
            UUID id = clinic.given().get(Prescribing.class).prescribe(childId(), asked);
            return prescriptions.get(childId(), id);
        });
    }

    /** Makes an exercise a quest toward a number of repetitions; null for no quest. */
    public void quest(Prescription prescription, @Nullable Integer target) {
        asTherapist(() -> {
            Prescriptions prescriptions = clinic.given().get(Prescriptions.class);
            Prescription now = prescriptions.get(childId(), prescription.getId());
            var adjustment = new Adjustment(now.getPlan(), now.getEndsOn(), AdjustmentReason.PROGRESS, null, target);
            clinic.given().get(Prescribing.class).adjust(childId(), now.getId(), adjustment, now.getRowVersion());
        });
    }

    public LocalDate today() {
        return child.dateAt(clinic.given().get(TestClock.class).instant());
    }

    /** Returns today's slot of a prescription. */
    public SlotId slot(Prescription prescription) {
        return new SlotId(prescription.getId(), today(), 1);
    }

    /** Adds a reward of the child's to the shelf. */
    public UUID reward(String title, int cost) {
        var asked = new NewReward(StarOwner.CHILD, title, "1f3ac", RewardSize.SMALL, cost);
        return asParent(() -> clinic.given().get(Rewards.class).create(childId(), asked));
    }

    /** Pairs a tablet that the child plays on. */
    public PairedDevice tablet() {
        return clinic.given().get(Devices.class).recognise(tabletSecret()).orElseThrow();
    }

    /** Returns the secret of a newly paired tablet, as in its cookie. */
    public String tabletSecret() {
        Pairing pairing = clinic.given().get(Pairing.class);
        String code = asParent(() -> {
            clinic.given().get(Consents.class).consentTo(childId());
            return pairing.code(childId());
        });
        return pairing.pair(code, UUID.randomUUID(), "Kitchen tablet").orElseThrow();
    }

    public StarCount stars() {
        return asParent(() -> clinic.given().get(Stars.class).of(childId()));
    }

    public <T> T asParent(Supplier<T> work) {
        return clinic.given().as(parent, work);
    }

    public void asParent(Runnable work) {
        clinic.given().as(parent, work);
    }

    public <T> T asTherapist(Supplier<T> work) {
        return clinic.given().as(clinic.pt(), work);
    }

    public void asTherapist(Runnable work) {
        clinic.given().as(clinic.pt(), work);
    }
}

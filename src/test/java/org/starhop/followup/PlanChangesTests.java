package org.starhop.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.child.CaregiverRole;
import org.starhop.exercise.Frequency;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class PlanChangesTests {

    @Autowired
    Given given;

    @Autowired
    PlanChanges changes;

    @Autowired
    TestClock clock;

    private TestFamily family;
    private Prescription squats;

    @BeforeEach
    void aFamilyWithSquats() {
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void tellsWhatItWasAndWhatItIsNow() {
        lessOften(2, "Fewer days are fine.");

        PlanChange change =
                family.asParent(() -> changes.of(family.childId(), 10)).getFirst();
        assertThat(change.change()).isEqualTo(PrescriptionChange.ADJUSTED);
        assertThat(change.before().frequency()).isEqualTo(squats.getPlan().frequency());
        assertThat(change.after().frequency().timesPerWeek()).isEqualTo(2);
        assertThat(change.why().reason()).isEqualTo(AdjustmentReason.NO_TIME);
        assertThat(change.why().comment()).isEqualTo("Fewer days are fine.");
        assertThat(change.why().by()).isEqualTo(family.clinic().pt().getDisplayName());
    }

    @Test
    void whatNeedsNoReasonIsNotTold() {
        assertThat(family.asParent(() -> changes.of(family.childId(), 10))).isEmpty();
    }

    @Test
    void announcesEachChangeUntilItIsSeen() {
        lessOften(3, null);
        assertThat(unseenOfParent()).hasSize(1);

        family.asParent(() ->
                changes.seen(family.childId(), unseenOfParent().getFirst().why().changedAt()));
        assertThat(unseenOfParent()).isEmpty();
        assertThat(family.asParent(() -> changes.of(family.childId(), 10))).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        lessOften(2, null);
        assertThat(unseenOfParent()).hasSize(1);
    }

    @Test
    void oneReadersMarkIsNotAnothers() {
        Account helper = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        lessOften(3, null);
        family.asParent(() ->
                changes.seen(family.childId(), unseenOfParent().getFirst().why().changedAt()));

        assertThat(given.as(helper, () -> changes.unseen(family.childId()))).hasSize(1);
    }

    @Test
    void announcesNothingOlderThanTwoWeeks() {
        lessOften(3, null);
        clock.advance(Duration.ofDays(15));

        assertThat(unseenOfParent()).isEmpty();
    }

    private List<PlanChange> unseenOfParent() {
        return family.asParent(() -> changes.unseen(family.childId()));
    }

    private void lessOften(int days, @Nullable String comment) {
        family.asTherapist(() -> {
            Prescription now = given.get(Prescriptions.class).get(family.childId(), squats.getId());
            PrescriptionPlan plan = now.getPlan();
            var less = new PrescriptionPlan(
                    plan.texts(), plan.dosage(), new Frequency(days, 1, Set.of()), plan.minutesEach(), plan.note());
            given.get(Prescribing.class)
                    .adjust(
                            family.childId(),
                            squats.getId(),
                            new Adjustment(less, null, AdjustmentReason.NO_TIME, comment, null),
                            now.getRowVersion());
        });
    }
}

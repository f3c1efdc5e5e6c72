package org.starhop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestFamily;

@StarhopTest
class ShortDayTests {

    @Autowired
    Given given;

    private TestFamily family;

    @BeforeEach
    void aFamily() {
        family = given.aClinic().aFamily("Mia");
    }

    @Test
    void takesTheShortestThatFitTogether() {
        Prescription four = practice("rocket-chair", 4);
        Prescription two = practice("bear-walk", 2);
        Prescription three = practice("crab-walk", 3);

        assertThat(enough()).containsExactly(two, three);
        assertThat(rest()).containsExactly(four);
        assertThat(ShortDay.of(today()).relieves()).isTrue();
    }

    @Test
    void oneIsEnoughWhereNothingFits() {
        practice("rocket-chair", 20);
        Prescription shorter = practice("bear-walk", 8);

        assertThat(enough()).containsExactly(shorter);
    }

    @Test
    void whatWasPracticedStaysAndCounts() {
        Prescription two = practice("bear-walk", 2);
        Prescription three = practice("crab-walk", 3);
        Prescription four = practice("rocket-chair", 4);
        report(three, PracticeResult.TRIED);
        assertThat(enough()).containsExactly(two, three);

        report(two, PracticeResult.DONE);
        assertThat(enough()).containsExactly(two, three);
        assertThat(ShortDay.of(today()).isOpen()).isFalse();
        assertThat(rest()).containsExactly(four);
    }

    @Test
    void whatWasNotForTodayIsNotAskedAgain() {
        Prescription two = practice("bear-walk", 2);
        Prescription three = practice("crab-walk", 3);
        report(two, PracticeResult.NOT_TODAY);

        assertThat(enough()).containsExactly(three);
        assertThat(ShortDay.of(today()).relieves()).isFalse();
    }

    @Test
    void oneOfAChoiceIsEnough() {
        Prescription two = practice("bear-walk", 2);
        Prescription three = practice("crab-walk", 3);
        family.asTherapist(
                () -> given.get(Prescribing.class).offerChoice(family.childId(), two.getId(), three.getId()));

        assertThat(enough()).containsExactly(two);
    }

    private Prescription practice(String slug, int minutes) {
        Prescription given = family.prescribed(slug, Dosage.ofReps(1, 3), Frequency.perWeek(7));
        return family.asTherapist(() -> {
            Prescriptions prescriptions = this.given.get(Prescriptions.class);
            PrescriptionPlan plan = given.getPlan();
            this.given
                    .get(Prescribing.class)
                    .adjust(
                            family.childId(),
                            given.getId(),
                            new Adjustment(
                                    new PrescriptionPlan(plan.texts(), plan.dosage(), plan.frequency(), minutes, null),
                                    null,
                                    AdjustmentReason.OTHER,
                                    null,
                                    null),
                            given.getRowVersion());
            return prescriptions.get(family.childId(), given.getId());
        });
    }

    private void report(Prescription prescription, PracticeResult result) {
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(prescription), Report.of(result), false));
    }

    private DayPlan today() {
        return family.asParent(() -> given.get(DayPlans.class).days(family.childId(), family.today(), family.today()))
                .getFirst();
    }

    private List<Prescription> enough() {
        return ShortDay.of(today()).enough().stream()
                .map(SlotView::prescription)
                .toList();
    }

    private List<Prescription> rest() {
        return ShortDay.of(today()).rest().stream().map(SlotView::prescription).toList();
    }
}

package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.Set;
import org.starhop.account.Account;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.practice.PracticeBarrier;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** What a therapist can do about a barrier, each one click away, with the reason filled in. */
class BarrierAnswers {

    /** The barriers for which another exercise may be the answer. */
    private static final Set<PracticeBarrier> SWAPPED =
            EnumSet.of(PracticeBarrier.NO_MATERIALS, PracticeBarrier.CHILD_REFUSED, PracticeBarrier.DID_NOT_WORK);

    /** The barriers for which another time of day may be the answer, which the family decides about. */
    private static final Set<PracticeBarrier> RESCHEDULED = EnumSet.of(PracticeBarrier.FORGOT, PracticeBarrier.NO_TIME);

    private final ProgramActions actions;
    private final Account me;

    BarrierAnswers(ProgramActions actions, Account me) {
        this.actions = actions;
        this.me = me;
    }

    /** Returns the answers to a barrier. Changes are up to the exercise's own discipline; pain can be stopped by all. */
    Div to(PracticeBarrier barrier, Prescription prescription) {
        Div answers = new Div();
        answers.addClassName("actions");
        boolean active = prescription.getStatus() == PrescriptionStatus.ACTIVE;
        if (barrier == PracticeBarrier.HURT && active) {
            answers.add(button("hold", "hold", () -> actions.hold(prescription, AdjustmentReason.PAIN)));
        }
        if (prescription.isAdjustedBy(me) && active && RESCHEDULED.contains(barrier)) {
            answers.add(button(
                    "propose",
                    "propose",
                    () -> TherapistNavigation.toPropose(prescription.getChildId(), prescription.getId())));
        }
        if (prescription.isAdjustedBy(me)) {
            barrier.adjustment().ifPresent(reason -> addChanges(answers, barrier, prescription, reason));
        }
        if (barrier.adjustment().isEmpty()) {
            answers.add(message(prescription));
        }
        return answers;
    }

    private void addChanges(Div answers, PracticeBarrier barrier, Prescription prescription, AdjustmentReason reason) {
        answers.add(button(
                "adjust",
                "adjust." + reason,
                () -> TherapistNavigation.toAdjust(prescription.getChildId(), prescription.getId(), reason)));
        boolean alone = prescription.getStatus() == PrescriptionStatus.ACTIVE && prescription.getChoiceId() == null;
        if (barrier == PracticeBarrier.CHILD_REFUSED && alone) {
            answers.add(button("choice", "choice", () -> actions.choice(prescription)));
        }
        if (SWAPPED.contains(barrier)) {
            RouterLink swap = TherapistNavigation.swapLink(Labels.text("therapist.remedy.swap"), prescription, reason);
            answers.add(TestIds.set(swap, "answer-swap"));
        }
    }

    private static RouterLink message(Prescription prescription) {
        return TestIds.set(
                TherapistNavigation.childLink(
                        Labels.text("therapist.remedy.message"), TherapistNavigation.THREAD, prescription.getChildId()),
                "answer-message");
    }

    private static Button button(String id, String name, Runnable work) {
        Button button = new Button(Labels.text("therapist.remedy." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return TestIds.set(button, "answer-" + id);
    }
}

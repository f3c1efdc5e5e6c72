package org.starhop.parent.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.base.ui.FormErrors;
import org.starhop.child.CaregiverRole;
import org.starhop.console.ProposalCard;
import org.starhop.exercise.Routine;
import org.starhop.parent.ParentPageTest;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

class ProposalOnTodayTests extends ParentPageTest {

    private Prescription squats;

    @BeforeEach
    void anExercise() {
        squats = family.threeSquats();
    }

    @Test
    void twoTouchesAcceptARoutine() {
        offersBathTime();
        openPage("", TodayView.class);
        clickFirst("accept-proposal");
        assertThat(now().getRoutines()).doesNotContain(Routine.BATH);
        clickFirst("accept-send-proposal");

        assertThat(now().getRoutines()).containsExactly(Routine.BATH);
        assertThat(all(ProposalCard.class, "proposal")).isEmpty();
    }

    @Test
    void aWordGoesWithTheAnswer() {
        offersBathTime();
        openPage("", TodayView.class);
        clickFirst("decline-proposal");
        _setValue(first(TextArea.class, "proposal-word"), "She hates the bath.");
        clickFirst("decline-send-proposal");

        ProposalLine answered = newest();
        assertThat(answered.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(answered.answer().word()).isEqualTo("She hates the bath.");
        assertThat(now().getRoutines()).doesNotContain(Routine.BATH);
    }

    @Test
    void whatWasTakenBackMeanwhileIsSaidAndTheWordStays() {
        UUID offered = offersBathTime();
        openPage("", TodayView.class);
        clickFirst("accept-proposal");
        _setValue(first(TextArea.class, "proposal-word"), "Good idea");
        family.asTherapist(() -> given.get(Proposals.class).withdraw(family.childId(), offered));
        clickFirst("accept-send-proposal");

        assertThat(_find(FormErrors.class)).hasSize(1);
        assertThat(first(TextArea.class, "proposal-word").getValue()).isEqualTo("Good idea");
        assertThat(now().getRoutines()).doesNotContain(Routine.BATH);
    }

    @Test
    void whatTheTherapistDeclinedIsReadOnce() {
        UUID asked = family.asParent(() -> given.get(Proposals.class)
                .propose(
                        family.childId(),
                        squats.getId(),
                        SmallerPlan.than(squats.getPlan()).getFirst(),
                        AdjustmentReason.NO_TIME,
                        null));
        openPage("", TodayView.class);
        assertThat(all(ProposalCard.class, "proposal")).isEmpty();

        family.asTherapist(() -> given.get(Proposals.class).decline(family.childId(), asked, "Let us talk on Monday."));
        openPage("", TodayView.class);
        clickFirst("seen-proposal");
        assertThat(all(ProposalCard.class, "proposal")).isEmpty();
    }

    @Test
    void aHelperSeesNone() {
        offersBathTime();
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        signIn(grandma);
        openPage("", TodayView.class);

        assertThat(all(ProposalCard.class, "proposal")).isEmpty();
        assertThat(all(Button.class, "accept-proposal")).isEmpty();
    }

    private UUID offersBathTime() {
        Routine from = squats.getRoutines().getFirst();
        return family.asTherapist(() -> given.get(Proposals.class)
                .propose(
                        family.childId(),
                        squats.getId(),
                        new NewRoutine(from, Routine.BATH),
                        AdjustmentReason.NO_TIME,
                        "Mia likes water."));
    }

    private Prescription now() {
        return family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()));
    }

    private ProposalLine newest() {
        List<ProposalLine> newest =
                family.asParent(() -> given.get(Proposals.class).of(family.childId(), 1));
        return newest.getFirst();
    }
}

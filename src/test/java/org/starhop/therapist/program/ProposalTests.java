package org.starhop.therapist.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.console.ProposalCard;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.therapist.ConsoleTest;

class ProposalTests extends ConsoleTest {

    private Prescription squats;

    @BeforeEach
    void anExercise() {
        squats = family.threeSquats();
    }

    @Test
    void proposesARoutineAndTakesItBack() {
        openProgram();
        clickFirst("propose");
        _setValue(select("propose-to"), Routine.BATH);
        _setValue(select("reason"), AdjustmentReason.NO_TIME);
        _setValue(byId(TextArea.class, "propose-words"), "Mornings are full.");
        click("send-proposal");

        ProposalLine made = newest();
        assertThat(made.what()).isEqualTo(new NewRoutine(squats.getRoutines().getFirst(), Routine.BATH));
        assertThat(made.words()).isEqualTo("Mornings are full.");
        assertThat(program().getFirst().getRoutines()).isEqualTo(squats.getRoutines());

        clickFirst("withdraw-proposal");
        assertThat(newest().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(all(ProposalCard.class, "proposal")).isEmpty();
    }

    @Test
    void proposesASmallerPlan() {
        openProgram();
        clickFirst("propose");
        kind(1);
        _setValue(byId(IntegerField.class, "dose-times-per-week"), 2);
        _setValue(select("reason"), AdjustmentReason.CHILD_REFUSED);
        _setValue(byId(TextArea.class, "propose-words"), "Less is fine.");
        click("send-proposal");

        assertThat(newest().what()).isEqualTo(new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(2)));
    }

    @Test
    void refusesOneWithoutWordsAndKeepsTheForm() {
        openProgram();
        clickFirst("propose");
        _setValue(select("propose-to"), Routine.BATH);
        _setValue(select("reason"), AdjustmentReason.NO_TIME);
        click("send-proposal");

        assertThat(byId(TextArea.class, "propose-words").isInvalid()).isTrue();
        assertThat(select("propose-to").getValue()).isEqualTo(Routine.BATH);
        assertThat(family.asParent(() -> given.get(Proposals.class).of(family.childId(), 1)))
                .isEmpty();
    }

    @Test
    void acceptsWhatTheFamilyAsksFor() {
        asksForLess();
        open("therapist", Component.class);
        assertThat(all(ListItem.class, "proposal-line")).hasSize(1);

        openProgram();
        clickFirst("accept-proposal");
        _setValue(all(TextArea.class, "proposal-word").getFirst(), "Three are fine.");
        clickFirst("accept-send-proposal");

        assertThat(program().getFirst().getPlan().frequency()).isEqualTo(Frequency.perWeek(3));
        assertThat(all(Button.class, "accept-proposal")).isEmpty();
        open("therapist", Component.class);
        assertThat(all(ListItem.class, "proposal-line")).isEmpty();
    }

    @Test
    void aFamilysAnswerIsThereUntilItIsRead() {
        UUID offered = family.asTherapist(() -> given.get(Proposals.class)
                .propose(
                        family.childId(),
                        squats.getId(),
                        new NewRoutine(squats.getRoutines().getFirst(), Routine.BATH),
                        AdjustmentReason.NO_TIME,
                        "Mia likes water."));
        family.asParent(() -> given.get(Proposals.class).decline(family.childId(), offered, "No bath here."));
        signIn(clinic.pt());
        open("therapist", Component.class);
        assertThat(all(ListItem.class, "proposal-line")).hasSize(1);

        openProgram();
        clickFirst("seen-proposal");
        assertThat(all(ProposalCard.class, "proposal")).isEmpty();
        open("therapist", Component.class);
        assertThat(all(ListItem.class, "proposal-line")).isEmpty();
    }

    private void asksForLess() {
        family.asParent(() -> given.get(Proposals.class)
                .propose(
                        family.childId(),
                        squats.getId(),
                        SmallerPlan.than(squats.getPlan()).getFirst(),
                        AdjustmentReason.NO_TIME,
                        null));
        signIn(clinic.pt());
    }

    private void openProgram() {
        open(childPath() + "/program", ProgramView.class);
    }

    private ProposalLine newest() {
        List<ProposalLine> newest =
                family.asParent(() -> given.get(Proposals.class).of(family.childId(), 1));
        return newest.getFirst();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return byId(Select.class, id);
    }

    private void kind(int index) {
        Select<Object> kind = select("propose-kind");
        _setValue(kind, kind.getListDataView().getItem(index));
    }
}

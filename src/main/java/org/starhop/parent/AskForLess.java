package org.starhop.parent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.console.ProposalWords;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** Asks a therapist for less: a day less or fewer repetitions with one touch, and a few words before it if one likes. */
@StyleSheet("proposals.css")
public class AskForLess extends Div {

    private final TextArea words = new TextArea();
    private final FormErrors errors = new FormErrors();

    /** {@code ask} gets the words, empty if there are none. */
    public AskForLess(Prescription prescription, BiConsumer<SmallerPlan, String> ask) {
        addClassName("ask-for-less");
        words.setLabel(Labels.text("parent.less.words"));
        words.setMaxLength(Proposals.LONGEST_WORDS);
        words.setWidthFull();
        Div choices = new Div();
        choices.addClassName("barriers");
        PrescriptionPlan now = prescription.getPlan();
        offers(prescription).forEach(plan -> choices.add(choice(plan, now, ask)));
        add(
                new Paragraph(Labels.text("parent.less.question")),
                errors,
                errors.put("words", TestIds.set(words, "less-words")),
                choices);
    }

    /** Returns what a family can ask for; empty if it cannot be less. */
    public static List<SmallerPlan> offers(Prescription prescription) {
        return SmallerPlan.than(prescription.getPlan());
    }

    private Button choice(SmallerPlan plan, PrescriptionPlan now, BiConsumer<SmallerPlan, String> ask) {
        Button button = new Button(
                ProposalWords.brief(plan, now, ProposalSide.FAMILY),
                click -> errors.attempt(() -> ask.accept(plan, words.getValue())));
        return TestIds.set(button, "ask-less");
    }
}

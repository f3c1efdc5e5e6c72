package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.practice.PracticeBarrier;

/** Asks what made it hard. One touch stores it and shows, in place of the question, what helps. */
class BarrierQuestion extends Div {

    private final Function<PracticeBarrier, Component> name;
    private final FormErrors errors = new FormErrors();

    /** {@code name} stores the barrier and returns what to show beside it. */
    BarrierQuestion(Function<PracticeBarrier, Component> name) {
        this.name = name;
        addClassName("barrier-question");
        TestIds.set(this, "barrier");
        ask();
    }

    private void ask() {
        Paragraph question = new Paragraph(Labels.text("parent.more.barrier"));
        question.addClassName("question");
        Div choices = new Div();
        choices.addClassName("barriers");
        for (PracticeBarrier barrier : PracticeBarrier.values()) {
            choices.add(choice(barrier));
        }
        removeAll();
        add(question, errors, choices);
    }

    private Button choice(PracticeBarrier barrier) {
        Button button = new Button(Labels.of(barrier), click -> errors.attempt(() -> answered(barrier)));
        return TestIds.set(button, "barrier-" + barrier.name());
    }

    private void answered(PracticeBarrier barrier) {
        Component remedies = name.apply(barrier);
        Paragraph said = new Paragraph(Labels.of(barrier));
        said.addClassName("said");
        Button change = new Button(Labels.text("parent.remedy.change"), click -> ask());
        TestIds.set(change, "change-barrier").addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(said, change);
        head.addClassNames("row", "spread");
        removeAll();
        add(head, remedies);
    }
}

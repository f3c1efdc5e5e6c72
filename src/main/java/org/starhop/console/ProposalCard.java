package org.starhop.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.program.proposal.Proposals;

/** One proposal: what would change, why, and its state; the other side answers with two touches, and a word if it likes. */
@StyleSheet("proposals.css")
public class ProposalCard extends Article {

    private final ProposalLine line;
    private final ProposalDesk desk;
    private final FormErrors errors = new FormErrors();
    private final Div actions = new Div();
    private boolean answering;

    /** {@code named} is whether the card says which exercise it is about, because it stands apart from it. */
    public ProposalCard(ProposalLine line, ZoneId zone, ProposalDesk desk, boolean named) {
        this.line = line;
        this.desk = desk;
        addClassName("proposal");
        TestIds.set(this, "proposal");
        getElement().setAttribute("data-state", line.state().name());
        if (named) {
            add(new H3(line.prescription().getPlan().text(Labels.language()).name()));
        }
        Paragraph who = new Paragraph(
                line.mine()
                        ? Labels.text("proposal.mine." + line.side())
                        : Labels.text("proposal.by." + line.side(), line.by()));
        add(who, ProposalWords.what(line, desk.reader()), why(), state(zone), errors, actions);
        actions.addClassName("row");
        begin();
    }

    private Paragraph why() {
        Paragraph why =
                new Paragraph(line.words() == null ? Labels.of(line.because()) + "." : "“" + line.words() + "”");
        why.addClassName("comment");
        // A family that asked with one touch knows why.
        why.setVisible(line.words() != null || desk.reader() == ProposalSide.THERAPIST);
        return why;
    }

    private Div state(ZoneId zone) {
        ProposalLine.Answer answer = line.answer();
        Div state = new Div();
        state.addClassName("proposal-state");
        if (answer != null) {
            state.add(TextSpans.secondary(Labels.text(
                    "proposal.state." + line.state(), answer.by(), DateFormats.shortDayAndTime(answer.at(), zone))));
            quote(state, answer.word());
        } else {
            state.add(TextSpans.secondary(
                    Labels.text("proposal.state." + line.state(), DateFormats.shortDayAndTime(line.at(), zone))));
        }
        return state;
    }

    private static void quote(Div state, @Nullable String word) {
        if (word != null) {
            Paragraph quoted = new Paragraph("“" + word + "”");
            quoted.addClassName("comment");
            state.add(quoted);
        }
    }

    private void begin() {
        answering = false;
        actions.removeAll();
        if (line.waitsFor(desk.reader())) {
            actions.add(
                    choice("accept", ProposalState.ACCEPTED, ButtonVariant.PRIMARY),
                    choice("decline", ProposalState.DECLINED, ButtonVariant.TERTIARY));
        } else if (line.state() == ProposalState.WAITING && line.mine()) {
            actions.add(button("withdraw", () -> desk.withdraw(line), ButtonVariant.TERTIARY));
        } else if (line.isNewsFor(desk.reader())) {
            actions.add(button("seen", () -> desk.seen(line), ButtonVariant.TERTIARY));
        }
    }

    private Button choice(String name, ProposalState answer, ButtonVariant variant) {
        Button button = new Button(text(name), click -> confirm(name, answer));
        button.addThemeVariants(variant);
        return TestIds.set(button, name + "-proposal");
    }

    /** Asks for the second touch, and leaves room for a word. */
    private void confirm(String name, ProposalState answer) {
        answering = true;
        TextArea word = TestIds.set(new TextArea(Labels.text("proposal.word", line.by())), "proposal-word");
        word.setMaxLength(Proposals.LONGEST_WORD);
        word.setWidthFull();
        Button send = new Button(text(name + "-send"), click -> send(answer, word.getValue()));
        TestIds.set(send, name + "-send-proposal").addThemeVariants(ButtonVariant.PRIMARY);
        Button back = new Button(Labels.text("form.cancel"), click -> begin());
        actions.removeAll();
        actions.add(errors.put("word", word), send, TestIds.set(back, "proposal-back"));
        send.focus();
    }

    private void send(ProposalState answer, String word) {
        answering = false;
        if (!errors.attempt(() -> desk.answer(line, answer, word))) {
            answering = true;
        }
    }

    /** Returns whether somebody is about to answer it, so that what they type must stay. */
    boolean isBeingAnswered() {
        return answering;
    }

    private Button button(String name, Runnable work, ButtonVariant variant) {
        Button button = new Button(text(name), click -> errors.attempt(work));
        button.addThemeVariants(variant);
        return TestIds.set(button, name + "-proposal");
    }

    private String text(String name) {
        return Labels.text("proposal." + name + "." + desk.reader());
    }
}

package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.console.Badge;
import org.starhop.parent.StarBadge;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.SlotState;
import org.starhop.progress.SlotView;

/** One practice of the day: what it is, its state, and one tap to report it. */
class PracticeCard extends Article {

    private final PracticeDesk desk;
    private final Div actions = new Div();
    private final Div more = new Div();
    private final HelpNotes help;
    private final Instructions instructions;
    private final Span choice = new Badge("");
    private final String name;
    private CardFacts facts;

    PracticeCard(CardFacts facts, PracticeDesk desk) {
        this.facts = facts;
        this.desk = desk;
        this.name = CardFacts.nameOf(facts.slot());
        this.instructions = new Instructions(
                facts.prescription(), facts.prescription().getPlan().text(Labels.language()));
        this.help = new HelpNotes((kind, words) -> desk.ask(this, kind, words));
        addClassNames("practice-card", "panel");
        TestIds.set(this, "practice-card");
        getElement().setAttribute("data-slot", facts.slot().slot().toString());
        actions.addClassName("actions");
        more.addClassName("more");
        TestIds.set(choice, "choice").addClassName("long");
        add(new PracticeHead(facts.slot(), choice));
        facts.why().ifPresent(this::add);
        add(actions, more, help, instructions);
        show(facts);
    }

    SlotView slot() {
        return facts.slot();
    }

    CardFacts facts() {
        return facts;
    }

    /** Shows the current state; text being typed is kept. */
    final void show(CardFacts now) {
        boolean same = actions.getChildren().findAny().isPresent() && isSame(now.slot());
        facts = now;
        choice.setVisible(now.other().isPresent());
        now.other().ifPresent(this::showChoice);
        help.show(now.help(), now.zone());
        if (!same) {
            showState();
        }
    }

    private void showState() {
        SlotView now = facts.slot();
        getElement().setAttribute("data-state", now.state().code());
        actions.removeAll();
        if (now.state() == SlotState.OPEN) {
            more.removeAll();
            actions.add(result(PracticeResult.DONE), others());
        } else {
            actions.add(logged(now));
            if (now.logId() != null) {
                actions.add(corrections());
            }
        }
    }

    private void showChoice(SlotView other) {
        boolean isSpare = slot().state() == SlotState.OPEN && other.state().isEnough();
        choice.setText(
                getTranslation(isSpare ? "parent.today.choice-spare" : "parent.today.choice", CardFacts.nameOf(other)));
    }

    /**
     * Returns whether nothing changed. A button that somebody is about to tap must not be replaced by an identical one.
     */
    private boolean isSame(SlotView now) {
        return slot().state() == now.state()
                && slot().starred() == now.starred()
                && Objects.equals(slot().logId(), now.logId());
    }

    /** Offers to add details to what was just reported. */
    void askMore() {
        Button skip = new Button(getTranslation("parent.more.skip"), click -> closeMore());
        TestIds.set(skip, "skip-more").addThemeVariants(ButtonVariant.TERTIARY);
        PracticeDetailsForm form = new PracticeDetailsForm(
                facts,
                new BarrierQuestion(barrier -> {
                    desk.nameBarrier(this, barrier);
                    skip.setText(getTranslation("parent.more.close"));
                    return remedies(barrier);
                }),
                (report, together) -> {
                    desk.addDetails(slot(), report, together);
                    closeMore();
                });
        form.addAction(skip);
        more.removeAll();
        more.add(form);
    }

    private RemedyPanel remedies(PracticeBarrier barrier) {
        return new RemedyPanel(this, barrier, desk);
    }

    /** Opens the steps and brings them into sight. */
    void showSteps() {
        instructions.setOpen(true);
        instructions.scrollIntoView();
    }

    /** Closes the question. */
    void closeMore() {
        more.removeAll();
    }

    private Button result(PracticeResult result) {
        Button button = new Button(Labels.of(result), click -> desk.log(slot(), result));
        String code = result.name().toLowerCase(Labels.region()).replace('_', '-');
        TestIds.set(button, "log-" + code).addClassNames("result", code);
        button.setAriaLabel(getTranslation("parent.today.log", name, Labels.of(result)));
        if (result == PracticeResult.DONE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Div others() {
        Div others =
                new Div(result(PracticeResult.TRIED), result(PracticeResult.PARTLY), result(PracticeResult.NOT_TODAY));
        others.addClassName("others");
        return others;
    }

    private Div logged(SlotView now) {
        Div logged = new Div(Badge.of(now.state()));
        logged.addClassName("logged");
        if (now.log() != null) {
            Span when = new Span(DateFormats.time(now.log().at(), facts.zone()));
            when.addClassName("soft");
            logged.add(when);
        }
        if (now.starred()) {
            logged.add(new StarBadge());
        }
        return logged;
    }

    private Div corrections() {
        Button tell = new Button(getTranslation("parent.more.open"), click -> askMore());
        TestIds.set(tell, "tell-more").addThemeVariants(ButtonVariant.TERTIARY);
        tell.setAriaLabel(getTranslation("parent.more.open-for", name));
        Button back = new Button(getTranslation("parent.today.take-back"), click -> desk.takeBack(slot()));
        TestIds.set(back, "take-back").addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("parent.today.take-back-for", name));
        Div corrections = new Div(tell, back);
        corrections.addClassName("corrections");
        return corrections;
    }
}

package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.exercise.Routine;
import org.starhop.followup.HelpKind;
import org.starhop.followup.Remedy;
import org.starhop.parent.AskForLess;
import org.starhop.parent.ParentNavigation;
import org.starhop.practice.PracticeBarrier;

/** What helps at once against what got in the way: at most three things, one or two touches each. */
class RemedyPanel extends Div {

    private final PracticeCard card;
    private final PracticeBarrier barrier;
    private final PracticeDesk desk;
    private final FormErrors errors = new FormErrors();

    RemedyPanel(PracticeCard card, PracticeBarrier barrier, PracticeDesk desk) {
        this.card = card;
        this.barrier = barrier;
        this.desk = desk;
        addClassName("remedies");
        TestIds.set(this, "remedies");
        show();
    }

    private void show() {
        List<Remedy> remedies = Remedy.against(barrier, card.facts().situation());
        Paragraph thanks = new Paragraph(Labels.text(
                remedies.isEmpty() || barrier == PracticeBarrier.HURT
                        ? "parent.remedy.thanks"
                        : "parent.remedy.thanks-and-help"));
        thanks.addClassName("soft");
        removeAll();
        add(thanks, errors);
        remedies.forEach(remedy -> add(TestIds.set(
                shown(remedy),
                "remedy-" + remedy.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private Component shown(Remedy remedy) {
        return switch (remedy) {
            case SHOW_STEPS -> button(Labels.text("parent.remedy.SHOW_STEPS"), card::showSteps);
            case SMALLER_DOSE -> card.facts().offersLess() ? less() : ask(remedy);
            case NOT_SURE, WHERE_TO_GET, MOTIVATE -> ask(remedy);
            case FIVE_MINUTES -> button(Labels.text("parent.remedy.FIVE_MINUTES"), desk::showShortDay);
            case TELL -> new Button(Labels.text("parent.remedy.TELL"), click -> replace(click.getSource(), words()));
            case OTHER_ROUTINE ->
                new Button(Labels.text("parent.remedy.OTHER_ROUTINE"), click -> replace(click.getSource(), routines()));
            case REMINDER -> reminder();
            case THIS_OR_THAT -> button(thisOrThat(), () -> desk.showOther(card));
            case TOGETHER -> button(Labels.text("parent.remedy.TOGETHER"), () -> desk.tryTogether(card));
            case PAUSE -> button(pause(), desk::pause);
            case RESTS, EMERGENCY, BREAK -> note(remedy);
        };
    }

    private Button button(String text, Runnable work) {
        return new Button(text, click -> errors.attempt(work));
    }

    private Button ask(Remedy remedy) {
        HelpKind kind = remedy.asks().orElseThrow();
        return button(Labels.text("parent.remedy." + remedy.name()), () -> {
            desk.ask(card, kind, null);
            show();
        });
    }

    private Button less() {
        return new Button(
                Labels.text("parent.remedy.SMALLER_DOSE"),
                click -> replace(click.getSource(), new AskForLess(card.facts().prescription(), (plan, words) -> {
                    desk.askForLess(card, plan, words);
                    show();
                })));
    }

    private HelpWords words() {
        return new HelpWords(words -> {
            desk.ask(card, HelpKind.TELL, words);
            show();
        });
    }

    private Div routines() {
        Div routines = new Div();
        routines.addClassName("barriers");
        for (Routine routine : Routine.values()) {
            if (routine != card.slot().routine()) {
                Button place = button(Labels.of(routine), () -> desk.place(card, routine));
                routines.add(TestIds.set(place, "routine-" + routine.name()));
            }
        }
        return routines;
    }

    private RouterLink reminder() {
        RouterLink reminder = ParentNavigation.firstReminders(
                        card.slot().prescription().getChildId())
                .link(Labels.text("parent.remedy.REMINDER"));
        reminder.addClassName("button-link");
        return reminder;
    }

    private String thisOrThat() {
        return Labels.text(
                "parent.remedy.THIS_OR_THAT",
                card.facts().other().map(CardFacts::nameOf).orElse(""));
    }

    private String pause() {
        return Labels.text(
                "parent.remedy.PAUSE",
                DateFormats.shortDay(card.facts().day().today().plusDays(RemedyActions.REST_DAYS - 1)));
    }

    private static Paragraph note(Remedy remedy) {
        Paragraph note = new Paragraph(Labels.text("parent.remedy." + remedy.name()));
        note.addClassName(remedy == Remedy.EMERGENCY ? "emergency" : "rests");
        return note;
    }
}

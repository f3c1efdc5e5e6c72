package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.followup.alert.AnsweredAlert;

/** An alert that somebody handled or snoozed: who did, when, and what they noted for the others. */
public class AnsweredItem extends ListItem {

    private AnsweredItem(AnsweredAlert answered, Child child, Div title, AlertDesk desk) {
        addClassNames("alert", "is-answered");
        TestIds.set(this, "answered-alert");
        title.add(new Span(getTranslation(
                "therapist.alert.chip",
                AlertWords.title(answered.alert()),
                AlertWords.what(answered.alert(), child, desk.today(child)))));
        title.addClassName("alert-title");
        Div words = new Div(title, TextSpans.secondary(said(answered, child)));
        words.addClassName("alert-words");
        if (answered.note() != null) {
            Paragraph note = new Paragraph(answered.note());
            note.addClassName("log-note");
            words.add(note);
        }
        Div actions = new Div(button("reopen", () -> desk.reopen(child, answered.alert())));
        if (answered.until() == null) {
            actions.add(button("note", () -> desk.askForNote(child, answered.alert())));
        }
        actions.addClassName("actions");
        add(words, actions);
    }

    /** Creates it for a page about this child. */
    public static AnsweredItem of(AnsweredAlert answered, Child child, AlertDesk desk) {
        return new AnsweredItem(answered, child, new Div(), desk);
    }

    /** Creates it for a page about many children. */
    public static AnsweredItem withChild(AnsweredAlert answered, Child child, AlertDesk desk) {
        Div title = new Div(TherapistNavigation.childLink(child.getNickname(), TherapistNavigation.NOW, child.getId()));
        return new AnsweredItem(answered, child, title, desk);
    }

    private String said(AnsweredAlert answered, Child child) {
        String day = DateFormats.shortDay(LocalDate.ofInstant(answered.at(), child.getZone()));
        LocalDate until = answered.until();
        return until == null
                ? getTranslation("therapist.alert.handled-by", answered.by(), day)
                : getTranslation("therapist.alert.snoozed-by", answered.by(), day, DateFormats.shortDay(until));
    }

    private Button button(String name, Runnable work) {
        Button button = new Button(getTranslation("therapist.alert.do." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return TestIds.set(button, name + "-alert");
    }
}

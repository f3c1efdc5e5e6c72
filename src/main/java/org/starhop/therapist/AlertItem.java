package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.followup.alert.Alert;
import org.starhop.followup.alert.AlertKind;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;

/** An alert: which exercise, what happened on which days, what the family said, and what to do next. */
public class AlertItem extends ListItem {

    private static final int QUOTED = 2;

    private final Alert alert;
    private final Child child;
    private final AlertDesk desk;

    private AlertItem(Alert alert, Child child, AlertDesk desk) {
        this.alert = alert;
        this.child = child;
        this.desk = desk;
        addClassName("alert");
        getElement().getClassList().set("is-urgent", alert.kind() == AlertKind.PAIN);
        TestIds.set(this, "alert");
        getElement().setAttribute("data-kind", alert.kind().name());
    }

    /** Creates it for a page about this child. */
    public static AlertItem of(Alert alert, Child child, AlertDesk desk) {
        AlertItem item = new AlertItem(alert, child, desk);
        item.add(item.words(new Div()), item.actions());
        return item;
    }

    /** Creates it for a page about many children. */
    public static AlertItem withChild(Alert alert, Child child, AlertDesk desk) {
        AlertItem item = new AlertItem(alert, child, desk);
        RouterLink name = TherapistNavigation.childLink(child.getNickname(), TherapistNavigation.NOW, child.getId());
        TestIds.set(name, "alert-child");
        item.add(Pictures.of(child.getAvatar(), ""), item.words(new Div(name)), item.actions());
        return item;
    }

    private Div words(Div title) {
        title.addClassName("alert-title");
        title.add(new Span(AlertWords.title(alert)));
        title.add(new Badge(AlertWords.what(alert, child, desk.today(child)), AlertWords.tone(alert.kind())));
        Div words = new Div(title);
        words.addClassName("alert-words");
        if (!alert.facts().isEmpty()) {
            words.add(TextSpans.secondary(AlertWords.days(alert)));
        }
        alert.saidInWords().stream().limit(QUOTED).forEach(fact -> {
            Paragraph quote = new Paragraph(AlertWords.quote(fact));
            quote.addClassName("log-note");
            words.add(quote);
        });
        return words;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        addNextStep(actions);
        actions.add(
                button("handled", () -> desk.handle(child, alert)),
                button("snooze", () -> desk.askUntil(child, alert)));
        if (!alert.facts().isEmpty()) {
            actions.add(link("practices", practices()));
        }
        actions.add(link("message", TherapistNavigation.thread(child.getId())));
        return actions;
    }

    private RouterLink practices() {
        return alert.isAboutTheProgram()
                ? TherapistNavigation.childLink("", TherapistNavigation.STORY, child.getId())
                : TherapistNavigation.story(child.getId(), alert.exercise().getId());
    }

    private void addNextStep(Div actions) {
        Prescription exercise = alert.exercise();
        if (alert.kind() == AlertKind.PAIN && exercise.getStatus() == PrescriptionStatus.ACTIVE) {
            actions.add(first(button("hold", () -> TherapistNavigation.toHold(child.getId(), exercise.getId()))));
        }
        boolean changes = alert.kind().reason().isPresent() || alert.kind() == AlertKind.ENDS_SOON;
        if (changes && desk.isMine(exercise)) {
            Button adjust = button(
                    "adjust",
                    () -> TherapistNavigation.toAdjust(
                            child.getId(),
                            exercise.getId(),
                            alert.kind().reason().orElse(null)));
            adjust.setText(alert.kind()
                    .reason()
                    .map(reason -> getTranslation("therapist.remedy.adjust." + reason))
                    .orElseGet(() -> getTranslation("therapist.alert.adjust")));
            actions.add(alert.kind() == AlertKind.PAIN ? adjust : first(adjust));
        }
        if (alert.kind() == AlertKind.TOO_MUCH) {
            actions.add(link("program-page", TherapistNavigation.program(child.getId())));
        }
    }

    private static Button first(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private RouterLink link(String name, RouterLink link) {
        link.setText(getTranslation("therapist.alert." + name));
        return TestIds.set(link, "alert-" + name);
    }

    private Button button(String name, Runnable work) {
        Button button = new Button(getTranslation("therapist.alert.do." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "therapist.alert.about", button.getText(), AlertWords.title(alert), child.getNickname()));
        return TestIds.set(button, name.equals("adjust") || name.equals("hold") ? "alert-" + name : name);
    }
}

package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.exercise.ExerciseText;
import org.starhop.parent.StarBadge;
import org.starhop.parent.WhyChanged;
import org.starhop.play.OwnMediaView;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.SlotState;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.progress.SlotView;

/** One practice of the day: what it is, its state, and one tap to report it. */
class PracticeCard extends Article {

    private final PracticeDesk desk;
    private final ZoneId zone;
    private final Div actions = new Div();
    private final Div more = new Div();
    private final Span choice = new Badge("");
    private final String name;
    private SlotView slot;

    PracticeCard(SlotView slot, Optional<SlotView> other, ZoneId zone, PracticeDesk desk) {
        this.slot = slot;
        this.zone = zone;
        this.desk = desk;
        Prescription prescription = slot.prescription();
        ExerciseText text = prescription.getPlan().text(Labels.language());
        this.name = text.name();
        addClassNames("practice-card", "panel");
        TestIds.set(this, "practice-card");
        getElement().setAttribute("data-slot", slot.slot().toString());
        actions.addClassName("actions");
        more.addClassName("more");
        add(head(prescription), actions, more, new Instructions(prescription, text));
        TestIds.set(choice, "choice").addClassName("long");
        show(slot, other);
    }

    /** Says why the exercise was changed lately. */
    void explain(WhyChanged why) {
        addComponentAtIndex(1, why);
    }

    SlotView slot() {
        return slot;
    }

    /** Shows the slot's current state, and the other one of a "this or that" choice; text being typed is kept. */
    final void show(SlotView now, Optional<SlotView> other) {
        choice.setVisible(other.isPresent());
        other.ifPresent(one -> showChoice(now, one));
        if (actions.getChildren().findAny().isPresent() && isSame(now)) {
            return;
        }
        slot = now;
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

    private void showChoice(SlotView now, SlotView other) {
        boolean isSpare = now.state() == SlotState.OPEN && other.state().isEnough();
        String otherName =
                other.prescription().getPlan().text(Labels.language()).name();
        choice.setText(getTranslation(isSpare ? "parent.today.choice-spare" : "parent.today.choice", otherName));
    }

    /**
     * Returns whether nothing changed. A button that somebody is about to tap must not be replaced by an identical one.
     */
    private boolean isSame(SlotView now) {
        return slot.state() == now.state()
                && slot.starred() == now.starred()
                && Objects.equals(slot.logId(), now.logId());
    }

    /** Offers to add details to what was just reported. */
    void askMore() {
        Button skip = new Button(getTranslation("parent.more.skip"), click -> closeMore());
        TestIds.set(skip, "skip-more").addThemeVariants(ButtonVariant.TERTIARY);
        PracticeDetailsForm form = new PracticeDetailsForm(slot, (report, together) -> {
            desk.addDetails(slot, report, together);
            closeMore();
        });
        form.addAction(skip);
        more.removeAll();
        more.add(form);
    }

    /** Closes the question. */
    void closeMore() {
        more.removeAll();
    }

    private Div head(Prescription prescription) {
        PrescriptionPlan plan = prescription.getPlan();
        Image picture = OwnMediaView.small(prescription);
        picture.addClassName("large");
        Paragraph dose = new Paragraph(DoseWords.FAMILY.of(plan.dosage()));
        dose.addClassName("dose");
        Div facts = new Div(
                Badge.of(prescription.getDiscipline()),
                new Badge(getTranslation("parent.today.minutes", plan.minutesEach())));
        facts.addClassName("facts");
        if (plan.frequency().timesPerDay() > 1) {
            facts.add(new Badge(getTranslation(
                    "parent.today.time-of-day",
                    slot.slot().n(),
                    plan.frequency().timesPerDay())));
        }
        facts.add(choice);
        if (prescription.isPraiseOnly()) {
            facts.add(new Badge(getTranslation("parent.today.praise-only")));
        }
        Div words = new Div(new H3(name), dose, facts);
        Div head = new Div(picture, words);
        head.addClassName("head");
        return head;
    }

    private Button result(PracticeResult result) {
        Button button = new Button(Labels.of(result), click -> desk.log(slot, result));
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
            Span when = new Span(DateFormats.time(now.log().at(), zone));
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
        Button back = new Button(getTranslation("parent.today.take-back"), click -> desk.takeBack(slot));
        TestIds.set(back, "take-back").addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("parent.today.take-back-for", name));
        Div corrections = new Div(tell, back);
        corrections.addClassName("corrections");
        return corrections;
    }
}

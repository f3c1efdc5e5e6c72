package org.starhop.parent.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.starhop.base.ui.Labels;
import org.starhop.console.Badge;
import org.starhop.console.DoseWords;
import org.starhop.play.OwnMediaView;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.progress.SlotView;

/** What a practice is: picture, name, dose, and a few facts. */
class PracticeHead extends Div {

    /** {@code choice} names the other one of a "this or that" choice. */
    PracticeHead(SlotView slot, Span choice) {
        Prescription prescription = slot.prescription();
        Image picture = OwnMediaView.small(prescription);
        picture.addClassName("large");
        Paragraph dose =
                new Paragraph(DoseWords.FAMILY.of(prescription.getPlan().dosage()));
        dose.addClassName("dose");
        Div words = new Div(new H3(CardFacts.nameOf(slot)), dose, facts(slot, choice));
        add(picture, words);
        addClassName("head");
    }

    private static Div facts(SlotView slot, Span choice) {
        Prescription prescription = slot.prescription();
        PrescriptionPlan plan = prescription.getPlan();
        Div facts = new Div(
                Badge.of(prescription.getDiscipline()),
                new Badge(Labels.text("parent.today.minutes", plan.minutesEach())));
        facts.addClassName("facts");
        if (plan.frequency().timesPerDay() > 1) {
            facts.add(new Badge(Labels.text(
                    "parent.today.time-of-day",
                    slot.slot().n(),
                    plan.frequency().timesPerDay())));
        }
        facts.add(choice);
        if (prescription.isPraiseOnly()) {
            facts.add(new Badge(Labels.text("parent.today.praise-only")));
        }
        return facts;
    }
}

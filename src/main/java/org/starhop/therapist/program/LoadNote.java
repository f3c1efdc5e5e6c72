package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.child.Child;
import org.starhop.program.ProgramLoad;

/** How much the program asks of the family, with a gentle note if that is a lot. */
class LoadNote extends Div {

    LoadNote() {
        addClassName("load-note");
        getElement().setAttribute("role", "status");
        setId("load-note");
    }

    /** Shows it beside the minutes that the family has, or an assumption until the family has entered them. */
    void show(ProgramLoad load, Child child) {
        removeAll();
        String known = child.hasToldMinutes() ? "told" : "guess";
        add(new Paragraph(getTranslation("therapist.load.sum", load.exercises(), load.minutes()) + " "
                + getTranslation("therapist.load.family." + known, load.budget())));
        if (load.isManyExercises()) {
            add(new Paragraph(getTranslation("therapist.load.many", ProgramLoad.MANY)));
        }
        if (load.isOverBudget()) {
            add(new Paragraph(getTranslation("therapist.load.minutes." + known, load.budget())));
        }
        getElement().getClassList().set("is-much", load.isManyExercises() || load.isOverBudget());
    }
}

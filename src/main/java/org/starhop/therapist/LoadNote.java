package org.starhop.therapist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.starhop.program.ProgramLoad;

/** How much the program asks of the family, and a soft word when that is a lot. */
class LoadNote extends Div {

    LoadNote() {
        addClassName("load-note");
        getElement().setAttribute("role", "status");
        setId("load-note");
    }

    void show(ProgramLoad load) {
        removeAll();
        add(new Paragraph(getTranslation("therapist.load.sum", load.exercises(), load.minutes(), load.budget())));
        if (load.isManyExercises()) {
            add(new Paragraph(getTranslation("therapist.load.many", ProgramLoad.MANY)));
        }
        if (load.isOverBudget()) {
            add(new Paragraph(getTranslation("therapist.load.minutes", load.budget())));
        }
        getElement().getClassList().set("is-much", load.isManyExercises() || load.isOverBudget());
    }
}

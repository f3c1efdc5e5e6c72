package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.ExerciseIdentity;
import org.starhop.play.CardPreview;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;

/** Shows the card beside a form, as the child will see it, while the form is being edited. */
class PreviewPanel extends Aside {

    private @Nullable CardPreview card;

    PreviewPanel() {
        addClassName("preview-panel");
        getElement().setAttribute("aria-label", getTranslation("therapist.preview.title"));
        setId("card-preview");
        add(new H2(getTranslation("therapist.preview.title")));
    }

    void open(CardPreview preview) {
        if (card != null) {
            remove(card);
        }
        card = preview;
        add(preview);
    }

    void show(Prescription prescription, PrescriptionPlan plan) {
        if (card != null) {
            card.show(prescription, plan);
        }
    }

    void show(ExerciseIdentity exercise, PrescriptionPlan plan) {
        if (card != null) {
            card.show(exercise, plan);
        }
    }
}

package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.play.CardPreview;
import org.starhop.program.Plan;
import org.starhop.program.Prescription;

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

    void show(Prescription prescription, Plan plan) {
        if (card != null) {
            card.show(prescription, plan);
        }
    }

    void show(String exercise, Discipline discipline, String emoji, Plan plan) {
        if (card != null) {
            card.show(exercise, discipline, emoji, plan);
        }
    }
}

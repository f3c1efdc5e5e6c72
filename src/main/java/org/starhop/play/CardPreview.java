package org.starhop.play;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import org.starhop.base.Language;
import org.starhop.child.Child;
import org.starhop.exercise.ExerciseIdentity;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;

/**
 * A card as the child will see it, made of child mode's own components, on the board and opened. Taps on it have no
 * effect.
 */
@Tag("starhop-card-preview")
public class CardPreview extends Component {

    private final Language language;

    /** Creates a preview in this child's language and display settings. */
    public CardPreview(Child child, Instant now) {
        language = child.getLanguage();
        getElement().setProperty("language", language.code());
        getElement().setProperty("mode", child.modeAt(now).name());
        getElement().setProperty("nickname", child.getNickname());
    }

    /** Shows a draft. */
    public void show(ExerciseIdentity exercise, PrescriptionPlan plan) {
        show(CardWriter.draft(exercise, plan, language));
    }

    /** Shows a prescription. */
    public void show(Prescription prescription) {
        show(prescription, prescription.getPlan());
    }

    /** Shows a prescription as it will be with another plan. */
    public void show(Prescription prescription, PrescriptionPlan plan) {
        getElement().setProperty("media", OwnMediaView.address(prescription));
        show(CardWriter.card(prescription, plan, null, language));
    }

    private void show(Board.Card card) {
        getElement().setPropertyBean("card", card);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://play/card-preview.js");
    }
}

package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.base.ui.FormErrors;
import org.starhop.child.Child;
import org.starhop.console.ExerciseName;
import org.starhop.exercise.LibraryEntry;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.NewPrescription;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.therapist.Reasons;

/** Which exercise makes room for the new one, and why. Hidden unless something is swapped. */
class SwapFields extends Div {

    private final Paragraph what = new Paragraph();
    private final Select<AdjustmentReason> reason = Reasons.select();
    private final TextArea comment = Reasons.comment();
    private @Nullable UUID before;

    SwapFields(FormErrors errors) {
        what.setId("swaps");
        add(
                new H2(getTranslation("therapist.adjust.why")),
                what,
                errors.put("reason", reason),
                errors.put("comment", comment));
        addClassName("form");
    }

    /** Shows what is swapped; {@code old} is null if nothing is. */
    void show(@Nullable Prescription old, @Nullable AdjustmentReason because, Child child, LibraryEntry instead) {
        before = old == null ? null : old.getId();
        setVisible(old != null);
        if (old != null) {
            what.setText(getTranslation("therapist.swap.what", ExerciseName.of(old)));
            reason.setValue(because);
            // The family reads it in its own language.
            comment.setValue(getTranslation(
                    child.getLanguage().locale(),
                    "therapist.swap.comment",
                    instead.text(child.getLanguage()).name()));
        }
    }

    boolean isAsked() {
        return before != null;
    }

    /** Prescribes {@code instead} in place of the one that is shown. */
    void carryOut(Prescribing prescribing, UUID childId, NewPrescription instead) {
        var why = Require.present("reason", reason.getValue());
        prescribing.swap(childId, Objects.requireNonNull(before), instead, why, comment.getValue());
    }
}

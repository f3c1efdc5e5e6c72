package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.console.DoseWords;
import org.starhop.console.ExerciseName;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.therapist.DoseFields;
import org.starhop.therapist.Reasons;

/** Changes the dose of an exercise at a visit, with a reason that the family reads; the rest of the plan stays. */
class DoseDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final DoseFields dose = new DoseFields(errors, () -> {});
    private final Select<AdjustmentReason> reason = Reasons.select();
    private final TextArea comment = Reasons.comment();

    DoseDialog(Prescribing prescribing, Prescription prescription) {
        PrescriptionPlan plan = prescription.getPlan();
        addClassName("dialog");
        setId("dose-dialog");
        setHeaderTitle(ExerciseName.of(prescription));
        dose.fill(plan.dosage(), plan.frequency(), plan.minutesEach());
        Div form = new Div(
                new Paragraph(getTranslation(
                        "therapist.adjust.now", DoseWords.THERAPIST.of(plan.dosage(), plan.frequency()))),
                dose,
                errors.put("reason", reason),
                errors.put("comment", comment),
                errors);
        form.addClassName("form");
        add(form);
        Button save = new Button(getTranslation("therapist.adjust.save"), click -> save(prescribing, prescription));
        save.setId("save-dose");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private void save(Prescribing prescribing, Prescription prescription) {
        try {
            if (errors.attempt(() -> prescribing.adjust(
                    prescription.getChildId(),
                    prescription.getId(),
                    adjustment(prescription),
                    prescription.getRowVersion()))) {
                close();
                Notifications.done("therapist.adjust.done", ExerciseName.of(prescription));
            }
        } catch (DomainException.Stale stale) {
            errors.say(Labels.of(stale));
        }
    }

    private Adjustment adjustment(Prescription prescription) {
        PrescriptionPlan plan = prescription.getPlan();
        var changed =
                new PrescriptionPlan(plan.texts(), dose.dosage(), dose.frequency(), dose.minutesEach(), plan.note());
        return new Adjustment(
                changed,
                prescription.getEndsOn(),
                Require.present("reason", reason.getValue()),
                comment.getValue(),
                prescription.getQuestTarget());
    }
}

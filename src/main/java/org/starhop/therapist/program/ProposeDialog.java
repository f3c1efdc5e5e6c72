package org.starhop.therapist.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.console.ExerciseName;
import org.starhop.exercise.Routine;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.therapist.DoseFields;
import org.starhop.therapist.Reasons;

/** Proposes another routine or a smaller plan to the family, with a reason in plain words. */
class ProposeDialog extends FormDialog {

    /** Sends it. */
    interface Send {
        void propose(Proposed what, AdjustmentReason because, String words);
    }

    private enum Kind {
        ROUTINE,
        PLAN
    }

    private final FormErrors errors = new FormErrors();
    private final Select<Kind> kind = new Select<>();
    private final Select<Routine> from = new Select<>();
    private final Select<Routine> to = new Select<>();
    private final Div routines = new Div();
    private final DoseFields dose = new DoseFields(errors, () -> {}).withoutMinutesEach();
    private final Select<AdjustmentReason> because = Reasons.select();
    private final TextArea words = new TextArea();

    ProposeDialog(Prescription prescription, Send send) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.propose.title", ExerciseName.of(prescription)));
        fill(prescription);
        kind.addValueChangeListener(change -> showKind());
        showKind();
        add(
                errors,
                new Paragraph(getTranslation("therapist.propose.text")),
                kind,
                routines,
                dose,
                errors.put("reason", because),
                errors.put("words", words));
        Button go = new Button(getTranslation("therapist.propose.send"), click -> {
            if (errors.attempt(() -> send.propose(what(), because(), words.getValue()))) {
                close();
            }
        });
        go.setId("send-proposal");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), go);
    }

    private void fill(Prescription prescription) {
        kind.setId("propose-kind");
        kind.setLabel(getTranslation("therapist.propose.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> value == null ? "" : getTranslation("therapist.propose.kind." + value));
        kind.setValue(Kind.ROUTINE);
        List<Routine> now = prescription.getRoutines().stream().distinct().toList();
        from.setId("propose-from");
        from.setLabel(getTranslation("therapist.propose.from"));
        from.setItems(now);
        from.setItemLabelGenerator(Labels::of);
        from.setValue(now.getFirst());
        from.setReadOnly(now.size() == 1);
        to.setId("propose-to");
        to.setLabel(getTranslation("therapist.propose.to"));
        to.setItems(Arrays.stream(Routine.values())
                .filter(one -> !now.contains(one))
                .toList());
        to.setItemLabelGenerator(value -> value == null ? "" : Labels.of(value));
        routines.addClassName("form");
        routines.add(from, errors.put("to", to));
        PrescriptionPlan smaller = prescription.getPlan().suggestedBecause(AdjustmentReason.NO_TIME);
        dose.fill(smaller.dosage(), smaller.frequency(), smaller.minutesEach());
        words.setId("propose-words");
        words.setLabel(getTranslation("therapist.propose.words"));
        words.setHelperText(getTranslation("therapist.propose.words.help"));
        words.setMaxLength(Proposals.LONGEST_WORDS);
        words.setWidthFull();
    }

    private void showKind() {
        routines.setVisible(kind.getValue() == Kind.ROUTINE);
        dose.setVisible(kind.getValue() == Kind.PLAN);
    }

    private Proposed what() {
        return switch (kind.getValue()) {
            case ROUTINE -> new NewRoutine(from.getValue(), Require.present("to", to.getValue()));
            case PLAN -> new SmallerPlan(dose.dosage(), dose.frequency());
        };
    }

    private AdjustmentReason because() {
        return Require.present("because", because.getValue());
    }
}

package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.BiConsumer;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeAmount;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.progress.SlotView;

/** The details that a grown-up may add to a report after the tap. All of them are optional. */
class PracticeDetailsForm extends Section {

    private final PracticeResult result;
    private final RadioButtonGroup<Integer> feeling = new RadioButtonGroup<>();
    private final IntegerField reps = Fields.number("parent.more.reps");
    private final TextArea note = new TextArea();
    private final Checkbox together = new Checkbox();
    private final Div buttons = new Div();
    private final FormErrors errors = new FormErrors();

    /** {@code barrier} is asked first, unless it was done. */
    PracticeDetailsForm(CardFacts facts, BarrierQuestion barrier, BiConsumer<Report, Boolean> save) {
        this.result = facts.result();
        addClassName("tell-more");
        TestIds.set(this, "tell-more-form");
        add(new H4(Labels.text("parent.more.title." + result.name())), errors);
        Div fields = fields(facts.slot(), save);
        if (result == PracticeResult.DONE) {
            add(fields);
        } else {
            NativeDetails details = new NativeDetails(Labels.text("parent.more.open"), fields);
            details.addClassName("how-to");
            errors.beforeShowing(field -> details.setOpen(true));
            add(barrier, details);
        }
        add(buttons);
    }

    private Div fields(SlotView slot, BiConsumer<Report, Boolean> save) {
        Div fields = new Div();
        fields.addClassName("fields");
        if (result.isPracticed()) {
            fields.add(feelings());
            addReps(fields, slot);
        }
        fields.add(note());
        if (result.isPracticed()) {
            together.setLabel(Labels.text("parent.more.together"));
            fields.add(TestIds.set(together, "together"));
        }
        Button store = new Button(Labels.text("parent.more.save"), click -> trySave(save));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        fields.add(TestIds.set(store, "save-more"));
        buttons.addClassName("row");
        return fields;
    }

    void addAction(Component action) {
        buttons.add(action);
    }

    private Component feelings() {
        feeling.setLabel(Labels.text("parent.more.feeling"));
        feeling.setItems(1, 2, 3, 4, 5);
        feeling.setRenderer(new ComponentRenderer<>(level -> {
            Image face = new Image("icons/feeling-" + level + ".svg", Labels.text("parent.feeling." + level));
            face.addClassNames("picture", "face");
            return face;
        }));
        feeling.addClassNames("chips", "faces");
        return TestIds.set(feeling, "feeling");
    }

    private void addReps(Div fields, SlotView slot) {
        Integer asked = slot.prescription().getPlan().dosage().reps();
        if (asked != null) {
            reps.setStepButtonsVisible(true);
            reps.setMin(0);
            reps.setMax(10_000);
            fields.add(TestIds.set(errors.put("reps", reps), "reps"));
        }
    }

    private Component note() {
        note.setLabel(Labels.text("parent.more.note"));
        note.setMaxLength(Report.LONGEST_NOTE);
        note.setWidthFull();
        return TestIds.set(errors.put("note", note), "note");
    }

    private void trySave(BiConsumer<Report, Boolean> save) {
        errors.attempt(() -> {
            Report report = new Report(
                    result,
                    Feedback.of(feeling.getValue(), null, null, null),
                    null,
                    PracticeAmount.of(Fields.typed("reps", reps), null),
                    note.getValue());
            save.accept(report, together.getValue());
        });
    }
}

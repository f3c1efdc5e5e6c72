package org.starhop.parent.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.starhop.base.Require;
import org.starhop.base.ui.Fields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.child.Child;
import org.starhop.program.Prescription;
import org.starhop.program.ProgramLoad;

/** The minutes a day that the family has, beside what the plan asks for. */
class MinutesPanel extends Section {

    private final IntegerField minutes = Fields.number("parent.minutes.label");
    private final FormErrors errors = new FormErrors();

    MinutesPanel(Child child, List<Prescription> prescriptions, LocalDate today, IntConsumer save) {
        addClassNames("panel", "stack");
        ProgramLoad load = ProgramLoad.of(prescriptions, today, child.getMinutesPerDay(), null);
        Paragraph asks = new Paragraph(Labels.text("parent.minutes.asks", load.minutes()));
        asks.setId("minutes-asked");
        minutes.setValue(child.getMinutesPerDay());
        minutes.setMin(1);
        minutes.setMax(120);
        minutes.setStepButtonsVisible(true);
        if (!child.hasToldMinutes()) {
            minutes.setHelperText(Labels.text("parent.minutes.guess", child.getMinutesPerDay()));
        }
        minutes.setId("minutes");
        Button store = new Button(Labels.text("parent.minutes.save"), click -> trySave(save));
        store.setId("save-minutes");
        Div row = new Div(errors.put("minutesPerDay", minutes), store);
        row.addClassNames("row", "baseline");
        add(new H2(Labels.text("parent.minutes.title")), asks, errors, row);
        if (load.isOverBudget() && child.hasToldMinutes()) {
            Paragraph much = new Paragraph(Labels.text("parent.minutes.over"));
            much.addClassNames("notice", "gentle");
            add(much);
        }
    }

    private void trySave(IntConsumer save) {
        errors.attempt(
                () -> save.accept(Require.range("minutesPerDay", Fields.typed("minutesPerDay", minutes), 1, 120)));
    }
}

package org.starhop.parent.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.starhop.base.Require;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.DayFields;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.PauseReason;

/** Pauses for illness or a vacation: nothing is planned, nothing is lost, and one tap ends them. The page says "rest". */
class PausePanel extends Section {

    /** Starts a pause on these days, inclusive. */
    interface Begin {
        void pause(LocalDate from, LocalDate to, PauseReason reason);
    }

    /** What the page does about a pause. */
    record Desk(Begin begin, Consumer<Pause> end) {}

    private final RadioButtonGroup<PauseReason> reason = new RadioButtonGroup<>();
    private final DatePicker from = DayFields.day("parent.rest.from");
    private final DatePicker to = DayFields.day("parent.rest.to");
    private final FormErrors errors = new FormErrors();

    PausePanel(LocalDate today, List<Pause> pauses, Desk desk) {
        addClassNames("panel", "stack");
        setId("rest");
        Paragraph lead = new Paragraph(Labels.text("parent.rest.lead"));
        lead.addClassName("soft");
        add(new H2(Labels.text("parent.rest.title")), lead);
        pauses.forEach(pause -> add(line(pause, today, desk)));
        add(form(today, desk));
    }

    private Div line(Pause pause, LocalDate today, Desk desk) {
        String days = Labels.text(
                "parent.rest.days",
                Labels.of(pause.reason()),
                DateFormats.shortDay(pause.from()),
                DateFormats.shortDay(pause.to()));
        boolean begun = !pause.from().isAfter(today);
        Button end = new Button(
                Labels.text(begun ? "parent.rest.end" : "parent.rest.take-back"),
                click -> desk.end().accept(pause));
        Div line = new Div(new Span(days), TestIds.set(end, "end-rest"));
        line.addClassNames("notice", "rest");
        return TestIds.set(line, "pause");
    }

    private Div form(LocalDate today, Desk desk) {
        reason.setLabel(Labels.text("parent.rest.reason"));
        reason.setItems(PauseReason.values());
        reason.setItemLabelGenerator(Labels::of);
        reason.setValue(PauseReason.ILLNESS);
        reason.addClassName("chips");
        reason.setId("rest-reason");
        from.setValue(today);
        from.setId("rest-from");
        to.setValue(today);
        to.setId("rest-to");
        Button begin = new Button(Labels.text("parent.rest.begin"), click -> tryBegin(desk));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setId("begin-rest");
        Div dates = new Div(errors.put("from", from), errors.put("to", to), begin);
        dates.addClassNames("row", "baseline");
        Div form = new Div(errors, errors.put("reason", reason), dates);
        form.addClassName("stack");
        return form;
    }

    private void tryBegin(Desk desk) {
        errors.attempt(() -> desk.begin()
                .pause(
                        Require.present("from", DayFields.typed("from", from)),
                        Require.present("to", DayFields.typed("to", to)),
                        Require.present("reason", reason.getValue())));
    }
}

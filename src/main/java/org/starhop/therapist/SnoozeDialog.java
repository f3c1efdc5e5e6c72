package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.followup.alert.Alerts;

/** Asks until which day an alert may wait. The day is the browser's own field, because a calendar weighs as much as Today. */
class SnoozeDialog extends FormDialog {

    private static final int A_WEEK = 6;

    private final FormErrors errors = new FormErrors();
    private final TextField until = new TextField(getTranslation("therapist.snooze.until"));
    private final TextField note = new TextField(getTranslation("therapist.alert.note"));

    SnoozeDialog(String exercise, LocalDate tomorrow, BiConsumer<LocalDate, @Nullable String> work) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.snooze.title", exercise));
        until.setId("snooze-until");
        until.setValue(tomorrow.plusDays(A_WEEK).toString());
        until.getElement()
                .executeJs(
                        "this.updateComplete.then(() => Object.assign(this.inputElement, {type: 'date', min: $0, max: $1}))",
                        tomorrow.toString(),
                        tomorrow.plusDays(Alerts.LONGEST_SNOOZE - 1).toString());
        note.setId("alert-note");
        note.setHelperText(getTranslation("therapist.alert.note.help"));
        add(
                errors,
                new Paragraph(getTranslation("therapist.snooze.text")),
                errors.put("until", until),
                errors.put("note", note));
        Button confirm = new Button(getTranslation("therapist.snooze.do"), click -> confirm(work));
        confirm.setId("confirm-snooze");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), confirm);
    }

    private void confirm(BiConsumer<LocalDate, @Nullable String> work) {
        try {
            if (errors.attempt(() -> work.accept(day(), note.getValue()))) {
                close();
            }
        } catch (DomainException.NotFound gone) {
            errors.say(Labels.text("therapist.alert.gone"));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(Require.text("until", until.getValue(), 20));
        } catch (DateTimeParseException noDay) {
            throw new DomainException.Invalid("until", "error.no-day");
        }
    }
}

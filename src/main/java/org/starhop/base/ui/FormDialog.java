package org.starhop.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A dialog for entering text. Escape and a click outside close it at once while nothing has been entered, and ask first
 * otherwise.
 */
public abstract class FormDialog extends Dialog {

    private List<Object> written = List.of();

    protected FormDialog() {
        addDialogCloseActionListener(action -> leave());
    }

    /** Opens it and remembers the current field values as unchanged. */
    @Override
    public void open() {
        // Escape arrives before a field reports what was typed last, unless the field reports every keystroke.
        fields().filter(HasValueChangeMode.class::isInstance)
                .forEach(field -> ((HasValueChangeMode) field).setValueChangeMode(ValueChangeMode.EAGER));
        written = values();
        super.open();
    }

    private void leave() {
        if (values().equals(written)) {
            close();
        } else {
            question().open();
        }
    }

    private ConfirmDialog question() {
        ConfirmDialog question = new ConfirmDialog(
                Labels.text("form.leave.title"),
                Labels.text("form.leave.text"),
                Labels.text("form.leave.go"),
                confirmed -> close());
        question.setCancelable(true);
        question.setCancelText(Labels.text("form.leave.stay"));
        question.setId("leave-form");
        return question;
    }

    private List<Object> values() {
        return fields().map(field -> (Object) Objects.toString(field.getValue()))
                .toList();
    }

    private Stream<HasValue<?, ?>> fields() {
        return within(this).filter(HasValue.class::isInstance).map(field -> (HasValue<?, ?>) field);
    }

    /** Descends no further than a field, whatever it is made of. */
    private static Stream<Component> within(Component outer) {
        return outer.getChildren().flatMap(inner -> inner instanceof HasValue ? Stream.of(inner) : within(inner));
    }
}

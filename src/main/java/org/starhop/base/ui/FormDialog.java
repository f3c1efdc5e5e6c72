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
 * A dialog in which somebody writes. Escape and a touch beside it close it at once while nothing was written, and ask first when
 * something was.
 */
public abstract class FormDialog extends Dialog {

    private List<Object> written = List.of();

    protected FormDialog() {
        addDialogCloseActionListener(action -> leave());
    }

    /** Opens it; what stands in its fields now counts as not written yet. */
    @Override
    public void open() {
        // Escape comes before a field tells what was typed last, unless it tells every key.
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

    /** A field is one thing, whatever it is made of. */
    private static Stream<Component> within(Component outer) {
        return outer.getChildren().flatMap(inner -> inner instanceof HasValue ? Stream.of(inner) : within(inner));
    }
}

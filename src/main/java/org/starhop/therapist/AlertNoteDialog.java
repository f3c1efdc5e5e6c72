package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.starhop.base.DomainException;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;

/** Asks what colleagues should know about an alert that is handled. */
class AlertNoteDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final TextField note = new TextField(getTranslation("therapist.alert.note"));

    AlertNoteDialog(String exercise, Consumer<String> work) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.alert.note.title", exercise));
        note.setId("alert-note");
        note.setHelperText(getTranslation("therapist.alert.note.help"));
        add(errors, errors.put("note", note));
        Button save = new Button(getTranslation("therapist.save"), click -> save(work));
        save.setId("save-note");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), save);
    }

    private void save(Consumer<String> work) {
        try {
            if (errors.attempt(() -> work.accept(note.getValue()))) {
                close();
            }
        } catch (DomainException.NotFound gone) {
            errors.say(Labels.text("therapist.alert.gone"));
        }
    }
}

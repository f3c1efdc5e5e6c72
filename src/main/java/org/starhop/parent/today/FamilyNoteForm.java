package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;

/** A field for a proud moment or a question. What was typed stays if it is refused. */
class FamilyNoteForm extends Div {

    private final TextArea text = new TextArea();
    private final FormErrors errors = new FormErrors();

    FamilyNoteForm(FamilyNoteKind kind, Consumer<String> save, Runnable cancel) {
        addClassName("help-words");
        text.setLabel(Labels.of(kind));
        text.setHelperText(Labels.text("parent.notes.hint." + kind));
        text.setMaxLength(FamilyNotes.LONGEST_TEXT);
        text.setWidthFull();
        text.focus();
        Button store = new Button(
                Labels.text("parent.more.save"), click -> errors.attempt(() -> save.accept(text.getValue())));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(Labels.text("form.cancel"), click -> cancel.run());
        Div buttons = new Div(TestIds.set(store, "save-note"), TestIds.set(close, "cancel-note"));
        buttons.addClassName("row");
        add(errors, errors.put("text", TestIds.set(text, "note-text")), buttons);
    }
}

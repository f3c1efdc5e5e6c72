package org.starhop.parent.tablets;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;

/** Asks for a PIN. The digits are visible while typing, so that nobody has to type them twice. */
class PinDialog extends FormDialog {

    private final TextField pin = new TextField(Labels.text("parent.pin.label"));
    private final FormErrors errors = new FormErrors();

    PinDialog(Consumer<String> save) {
        setHeaderTitle(Labels.text("parent.pin.title"));
        setId("pin-dialog");
        pin.setId("new-pin");
        pin.setMaxLength(6);
        pin.setAllowedCharPattern("[0-9]");
        pin.setAutocomplete(Autocomplete.OFF);
        pin.getElement().setAttribute("inputmode", "numeric");
        pin.setWidthFull();
        Paragraph choose = new Paragraph(Labels.text("parent.pin.choose"));
        choose.addClassName("soft");
        add(errors, errors.put("pin", pin), choose);
        Button set = new Button(Labels.text("parent.pin.save"), click -> trySave(save));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.setId("save-pin");
        set.addClickShortcut(Key.ENTER).listenOn(pin).resetFocusOnActiveElement();
        Button cancel = new Button(Labels.text("form.cancel"), click -> close());
        cancel.setId("cancel-pin");
        getFooter().add(cancel, set);
    }

    @Override
    public void open() {
        super.open();
        pin.focus();
    }

    private void trySave(Consumer<String> save) {
        errors.attempt(() -> {
            save.accept(pin.getValue());
            close();
        });
    }
}

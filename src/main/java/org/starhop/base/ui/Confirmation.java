package org.starhop.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog that asks for confirmation before something is taken away from somebody. */
public class Confirmation extends ConfirmDialog {

    /**
     * Creates a dialog with the texts {@code <key>.title} (with this name), {@code <key>.text}, and {@code <key>.do}.
     */
    public Confirmation(String key, String name, Runnable work) {
        this(
                Labels.text(key + ".title", name),
                new Paragraph(Labels.text(key + ".text")),
                Labels.text(key + ".do"),
                work);
    }

    /** Creates a dialog that does the work when the button with this label is pressed. */
    public Confirmation(String title, Component text, String label, Runnable work) {
        Button confirm = new Button(label, click -> {
            close();
            work.run();
        });
        confirm.setId("confirm-question");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        setHeader(title);
        setText(text);
        setConfirmButton(confirm);
        setCancelable(true);
        setCancelText(Labels.text("form.cancel"));
    }
}

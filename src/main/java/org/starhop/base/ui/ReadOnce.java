package org.starhop.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Something that a person must read: it reappears on every page until they confirm that they have read it. */
public class ReadOnce extends Dialog {

    public ReadOnce(String title, String sentence, Runnable read) {
        setId("read-once");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setMaxWidth("min(28rem, calc(100vw - 2rem))");
        add(new Paragraph(sentence));
        Button done = new Button(Labels.text("account.read"), click -> {
            read.run();
            close();
        });
        done.setId("read-once-done");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}

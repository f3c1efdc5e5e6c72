package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something is taken away from somebody. */
class Question extends Dialog {

    /** Texts are {@code <key>.title}, {@code <key>.text}, {@code <key>.do}. */
    Question(String key, String name, Runnable work) {
        addClassName("th-dialog");
        setHeaderTitle(getTranslation(key + ".title", name));
        add(new Paragraph(getTranslation(key + ".text")));
        Button confirm = new Button(getTranslation(key + ".do"), click -> {
            close();
            work.run();
        });
        confirm.setId("confirm-question");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("therapist.cancel"), click -> close()), confirm);
    }
}

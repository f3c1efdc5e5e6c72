package org.starhop.parent.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.followup.HelpRequests;

/** A few words to a therapist about one exercise. What was typed stays if it is refused. */
class HelpWords extends Div {

    private final TextArea words = new TextArea();
    private final FormErrors errors = new FormErrors();

    HelpWords(Consumer<String> send) {
        words.setLabel(Labels.text("parent.help.words"));
        words.setMaxLength(HelpRequests.LONGEST_WORDS);
        words.setWidthFull();
        words.setHelperText(Labels.text("message.not-watched"));
        words.focus();
        Button go = new Button(
                Labels.text("parent.help.send"), click -> errors.attempt(() -> send.accept(words.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("help-words");
        add(errors, errors.put("words", TestIds.set(words, "help-words")), TestIds.set(go, "send-help"));
    }
}

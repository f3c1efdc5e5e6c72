package org.starhop.parent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.reward.RewardClaim;

/** Declines a wish with a kind word, written or chosen. */
class KindWordDialog extends FormDialog {

    private static final List<String> READY = List.of("weekend", "tomorrow", "another", "proud");

    private final TextArea word = new TextArea();
    private final FormErrors errors = new FormErrors();

    KindWordDialog(String reward, Consumer<String> decline) {
        setHeaderTitle(Labels.text("parent.decline.title", reward));
        setId("decline-dialog");
        word.setLabel(Labels.text("parent.decline.word"));
        word.setMaxLength(RewardClaim.LONGEST_KIND_WORD);
        word.setWidthFull();
        word.setId("kind-word");
        Paragraph hint = new Paragraph(Labels.text("parent.decline.hint"));
        hint.addClassName("soft");
        Div body = new Div(errors, hint, suggestions(), errors.put("kindWord", word));
        body.addClassName("stack");
        add(body);
        Button send = new Button(Labels.text("parent.decline.send"), click -> tryDecline(decline));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send-kind-word");
        Button cancel = new Button(Labels.text("form.cancel"), click -> close());
        cancel.setId("cancel-kind-word");
        getFooter().add(cancel, send);
    }

    private Div suggestions() {
        Div all = new Div();
        all.addClassName("suggestions");
        for (String key : READY) {
            String text = Labels.text("parent.decline.ready." + key);
            Button ready = new Button(text, click -> word.setValue(text));
            all.add(TestIds.set(ready, "ready-word"));
        }
        return all;
    }

    private void tryDecline(Consumer<String> decline) {
        errors.attempt(() -> {
            decline.accept(word.getValue());
            close();
        });
    }
}

package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;
import org.starhop.program.AdjustmentReason;

/** Asks why before an exercise is put on hold or completed. */
class ReasonDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final Select<AdjustmentReason> reason = Reasons.select();
    private final TextArea comment = Reasons.comment();

    /** Creates a dialog with the texts {@code <key>.title}, {@code <key>.text}, and {@code <key>.do}. */
    ReasonDialog(
            String key,
            String exercise,
            @Nullable AdjustmentReason suggested,
            BiConsumer<AdjustmentReason, @Nullable String> work) {
        addClassName("dialog");
        setHeaderTitle(getTranslation(key + ".title", exercise));
        reason.setValue(suggested);
        add(
                errors,
                new Paragraph(getTranslation(key + ".text")),
                errors.put("reason", reason),
                errors.put("comment", comment));
        Button confirm = new Button(getTranslation(key + ".do"), click -> confirm(work));
        confirm.setId("confirm-reason");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), confirm);
    }

    private void confirm(BiConsumer<AdjustmentReason, @Nullable String> work) {
        try {
            if (errors.attempt(() -> work.accept(Require.present("reason", reason.getValue()), comment.getValue()))) {
                close();
            }
        } catch (DomainException.Stale stale) {
            errors.say(Labels.of(stale));
        }
    }
}

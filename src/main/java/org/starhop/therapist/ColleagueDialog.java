package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.starhop.account.Account;
import org.starhop.base.Require;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.base.ui.Labels;

/** Chooses another therapist of the clinic to treat the child too. */
public class ColleagueDialog extends FormDialog {

    public ColleagueDialog(List<Account> colleagues, Consumer<Account> chosen) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.share.title"));
        FormErrors errors = new FormErrors();
        Select<Account> colleague = new Select<>();
        colleague.setId("colleague");
        colleague.setLabel(getTranslation("therapist.share.who"));
        colleague.setItems(colleagues.stream()
                .sorted(Labels.byName(Account::getDisplayName))
                .toList());
        colleague.setItemLabelGenerator(one -> one.getDisplayName() + " (" + one.getDiscipline() + ")");
        colleague.setManualValidation(true);
        String text = colleagues.isEmpty() ? "therapist.share.nobody" : "therapist.share.text";
        add(errors, new Paragraph(getTranslation(text)), errors.put("colleague", colleague));
        colleague.setVisible(!colleagues.isEmpty());
        Button share = new Button(getTranslation("therapist.share.do"), click -> {
            if (errors.attempt(() -> chosen.accept(Require.present("colleague", colleague.getValue())))) {
                close();
            }
        });
        share.setId("confirm-share");
        share.addThemeVariants(ButtonVariant.PRIMARY);
        share.setVisible(!colleagues.isEmpty());
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), share);
    }
}

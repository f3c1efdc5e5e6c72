package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Clock;
import org.starhop.account.PasswordLink;
import org.starhop.account.Passwords;
import org.starhop.base.ui.FormDialog;
import org.starhop.base.ui.FormErrors;
import org.starhop.console.AccessLinkDialog;

/** Creates a password link for a caregiver who calls the clinic and can only give their email address. */
class LinkByAddressDialog extends FormDialog {

    private final FormErrors errors = new FormErrors();
    private final EmailField email = new EmailField(getTranslation("therapist.staff.email"));

    LinkByAddressDialog(Passwords passwords, Clock clock) {
        addClassName("dialog");
        setHeaderTitle(getTranslation("therapist.clinic.link.title"));
        email.setId("link-email");
        email.setManualValidation(true);
        add(errors, new Paragraph(getTranslation("therapist.clinic.link.text")), errors.put("email", email));
        Button make = new Button(
                getTranslation("therapist.clinic.link.do"),
                click -> errors.attempt(() -> {
                    PasswordLink made = passwords.linkForAddress(email.getValue());
                    close();
                    AccessLinkDialog.forPassword(email.getValue().strip(), made, clock.getZone());
                }));
        make.setId("make-link");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), make);
    }
}

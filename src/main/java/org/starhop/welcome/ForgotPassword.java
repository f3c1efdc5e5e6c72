package org.starhop.welcome;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.server.VaadinRequest;
import org.starhop.base.web.Caller;

/** What to do without a password: request a link by mail if this clinic sends mail, otherwise ask a person. */
class ForgotPassword extends NativeDetails {

    ForgotPassword(ResetMail mail) {
        setSummaryText(getTranslation("login.forgot"));
        setId("forgot");
        Paragraph ask = new Paragraph(getTranslation("login.forgot.ask"));
        setContent(mail.isReady() ? new Div(new MailForm(mail), ask) : new Div(ask));
    }

    private static final class MailForm extends Div {

        private final ResetMail mail;
        private final EmailField email = new EmailField();

        MailForm(ResetMail mail) {
            this.mail = mail;
            addClassName("mail-form");
            email.setLabel(getTranslation("login.email"));
            email.setId("forgot-email");
            email.setManualValidation(true);
            Button send = new Button(getTranslation("login.forgot.send"), click -> send());
            send.setId("forgot-send");
            add(new Paragraph(getTranslation("login.forgot.mail")), email, send);
        }

        /** Says the same whether or not the address is known. */
        private void send() {
            if (!email.getValue().contains("@")) {
                email.setErrorMessage(getTranslation("error.email"));
                email.setInvalid(true);
                return;
            }
            boolean asked = mail.ask(
                    email.getValue(), Caller.of(VaadinRequest.getCurrent().getRemoteAddr()));
            removeAll();
            add(
                    asked
                            ? Message.good(getTranslation("login.forgot.sent"))
                            : Message.trouble(getTranslation("login.message.wait")));
        }
    }
}

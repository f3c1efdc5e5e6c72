package org.starhop.welcome;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.starhop.account.AccessLink;
import org.starhop.account.Accounts;
import org.starhop.account.Passwords;
import org.starhop.base.DomainException;
import org.starhop.base.ui.FormErrors;

/** The page that a password link opens, to choose a new password. */
@Route(value = "password/:token", layout = WelcomeLayout.class)
@AnonymousAllowed
class PasswordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Passwords passwords;
    private final DirectSignIn signIn;

    PasswordView(Accounts accounts, Passwords passwords, DirectSignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        addClassNames("card", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String token = event.getRouteParameters().get("token").orElse("");
        try {
            AccessLink link = accounts.open(token);
            if (link.getPurpose() == AccessLink.Purpose.PASSWORD) {
                ask(token, link);
            } else {
                event.forwardTo("join/" + token);
            }
        } catch (DomainException.Refused used) {
            add(new UsedLink());
        }
    }

    private void ask(String token, AccessLink link) {
        FormErrors errors = new FormErrors();
        PasswordField password = errors.put("password", PersonFields.newPassword());
        Div form = new Div(errors, password);
        form.addClassName("form");
        form.add(new GoButton("password-go", getTranslation("password.go"), () -> {
                    if (errors.attempt(() -> passwords.choose(token, password.getValue()))) {
                        signIn.know(link.getEmail());
                        UI.getCurrent().getPage().setLocation("login?" + LoginView.READY);
                    }
                })
                .on(form));
        add(
                new H1(getTranslation("password.heading")),
                new Paragraph(getTranslation("password.lead", link.getDisplayName(), link.getEmail())),
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}

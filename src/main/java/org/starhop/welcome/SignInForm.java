package org.starhop.welcome;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Email and password, submitted by the browser itself, so that its password manager recognizes them. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        setId("sign-in");
        EmailField email = new EmailField(getTranslation("login.email"));
        email.setId("email");
        email.getElement().setProperty("name", "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(false);
        email.setValue(typedBefore());
        PasswordField password = new PasswordField(getTranslation("login.password"));
        password.setId("password");
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        PersonFields.nameRevealButton(password);
        NativeButton go = new NativeButton(getTranslation("login.go"));
        go.setId("sign-in-go");
        go.addClassName("go");
        go.getElement().setAttribute("type", "submit");
        add(email, password, go);
    }

    /** Returns the address that was typed before a failed attempt, once. */
    private static String typedBefore() {
        @Nullable Object typed = VaadinSession.getCurrent().getSession().getAttribute(SignInFailureHandler.EMAIL);
        VaadinSession.getCurrent().getSession().removeAttribute(SignInFailureHandler.EMAIL);
        return Objects.toString(typed, "");
    }
}

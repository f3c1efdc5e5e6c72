package org.starhop.welcome;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Signs out, for somebody who opens a link in a browser where another person is signed in. */
class SignOut extends Button {

    SignOut(AuthenticationContext authentication, String text) {
        super(text, click -> authentication.logout());
        setId("sign-out");
        addThemeVariants(ButtonVariant.TERTIARY);
    }
}

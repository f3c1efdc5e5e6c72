package org.starhop.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Forwards everybody to their console, or to the sign-in page. */
@Route(value = "", layout = WelcomeLayout.class)
@AnonymousAllowed
class RootView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(DirectSignIn.home().orElse("login"));
    }
}

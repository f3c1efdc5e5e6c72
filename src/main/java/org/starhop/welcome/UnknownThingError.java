package org.starhop.welcome;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.starhop.base.DomainException;

/** Shown for a page about something that does not exist, or is not yours. */
@ParentLayout(WelcomeLayout.class)
@AnonymousAllowed
class UnknownThingError extends ErrorPage implements HasErrorParameter<DomainException.NotFound> {

    UnknownThingError() {
        super("lost");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException.NotFound> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

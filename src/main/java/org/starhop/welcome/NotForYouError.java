package org.starhop.welcome;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a page that is meant for other people; it looks like an address without a page. */
@ParentLayout(WelcomeLayout.class)
@AnonymousAllowed
class NotForYouError extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotForYouError() {
        super("lost");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

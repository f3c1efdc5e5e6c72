package org.starhop.welcome;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.starhop.base.web.EarlyEnd;

/** Shown for a page that could not be built; the cause is in the log, not on the page. */
@ParentLayout(WelcomeLayout.class)
@AnonymousAllowed
class UnexpectedError extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedError.class);

    UnexpectedError() {
        super("broken");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String path = event.getLocation().getPath();
        if (EarlyEnd.isIn(error.getException())) {
            LOG.debug("The page {} was not built", path, error.getException());
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("The page {} could not be built", path, error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

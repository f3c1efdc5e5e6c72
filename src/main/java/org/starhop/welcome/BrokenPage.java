package org.starhop.welcome;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For a page that could not be built; the cause is in the log, not on the page. */
@ParentLayout(WelcomeLayout.class)
@AnonymousAllowed
class BrokenPage extends LostPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        super("broken");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("The page {} could not be built", event.getLocation().getPath(), error.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

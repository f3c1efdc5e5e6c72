package org.starhop.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.starhop.base.Away;
import org.starhop.base.DomainException;
import org.starhop.base.web.EarlyEnd;

/** Sets up every console page: people see errors as sentences, and their causes are logged. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageSetup.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(PageSetup::onError));
    }

    static void onError(ErrorEvent event) {
        Throwable cause = rootDomainError(event.getThrowable());
        UI ui = UI.getCurrent();
        if (cause instanceof DomainException known) {
            LOG.debug("Told to the user: {}", known.key());
            show(ui, Labels.of(known));
        } else if (EarlyEnd.isHangUp(event.getThrowable())) {
            LOG.debug("Nobody is there any more", event.getThrowable());
        } else if (Away.isIn(event.getThrowable())) {
            LOG.warn("The database is unavailable: {}", Away.reason(event.getThrowable()));
            show(ui, Labels.text("refused.away"));
        } else {
            LOG.error("Unexpected error on a page", event.getThrowable());
            show(ui, Labels.text("error.unexpected"));
        }
    }

    private static Throwable rootDomainError(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof DomainException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void show(@Nullable UI ui, String sentence) {
        if (ui != null) {
            Notifications.trouble(sentence);
        }
    }
}

package org.starhop.welcome;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.ReadOnce;

/**
 * Tells a person after signing in that somebody tried many passwords, and what to do. It appears on every page of this
 * session until they confirm it.
 */
@Component
class FailedTriesNotice implements VaadinServiceInitListener {

    /** The session attribute with the number of failed tries. */
    static final String FAILURES = "starhop.failed-tries";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(shown -> tell(opened.getUI())));
    }

    private static void tell(UI ui) {
        WrappedSession session = ui.getSession().getSession();
        if (Actors.current().isPresent()
                && ComponentUtil.getData(ui, FAILURES) == null
                && session.getAttribute(FAILURES) instanceof Integer failures) {
            ReadOnce notice = new ReadOnce(
                    Labels.text("welcome.failed-tries.title"),
                    Labels.text("welcome.failed-tries", failures),
                    () -> session.removeAttribute(FAILURES));
            notice.setId("failed-tries");
            ComponentUtil.setData(ui, FAILURES, notice);
            notice.open();
        }
    }
}

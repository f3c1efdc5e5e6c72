package org.starhop.parent.tablets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.starhop.child.Pairing;

/** The two ways to pair a child's tablet: another device reads a code, or the parent hands over this one. */
@Component
class TabletPairing {

    private final Pairing pairing;

    TabletPairing(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Returns a fresh code that pairs a device. */
    String code(UUID childId) {
        return pairing.code(childId);
    }

    /**
     * Turns this device into the child's tablet: opens child mode with a fresh code and ends the session, so that whoever
     * holds the device afterwards is not signed in.
     */
    void handOver(UUID childId) {
        UI.getCurrent().getPage().setLocation(ChildModeAddress.withCode(code(childId)));
        VaadinSession.getCurrent().getSession().invalidate();
    }
}

package org.starhop.parent.tablets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.starhop.child.Pairing;
import org.starhop.console.ServerAddress;

/** Turns the current device into the child's tablet; whoever holds it afterwards is not signed in. */
@Component
class HandOver {

    private final Pairing pairing;

    HandOver(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Opens child mode with a fresh pairing code and ends this device's session. */
    void of(UUID childId) {
        UI.getCurrent().getPage().setLocation(address(code(childId)));
        VaadinSession.getCurrent().getSession().invalidate();
    }

    /** A fresh code that pairs this device, or another. */
    String code(UUID childId) {
        return pairing.code(childId);
    }

    /** Child mode's full address. */
    static String address() {
        return ServerAddress.of("/play/");
    }

    /** Child mode's full address with a pairing code in its fragment, which never reaches a server's log. */
    static String address(String code) {
        return address() + "#code=" + code;
    }
}

package org.starhop.parent.tablets;

import org.starhop.console.ServerAddress;

/** The full address of child mode, as a tablet opens it. */
final class ChildModeAddress {

    private ChildModeAddress() {}

    /** Returns the address to type. */
    static String plain() {
        return ServerAddress.of("/play/");
    }

    /** Returns the address with a pairing code in its fragment, which never reaches a server's log. */
    static String withCode(String code) {
        return plain() + "#code=" + code;
    }
}

package org.starhop.notice.push;

import java.util.Base64;
import java.util.UUID;

/** Where to push to, and with which keys of the browser. */
record PushTarget(UUID id, String endpoint, String p256dh, String auth, String site) {

    byte[] publicKey() {
        return Base64.getUrlDecoder().decode(p256dh);
    }

    byte[] secret() {
        return Base64.getUrlDecoder().decode(auth);
    }

    /** Returns whom a push service may ask: RFC 8292 wants an address with HTTPS, also where a test has none. */
    String subject() {
        return site.replaceFirst("^http:", "https:");
    }
}

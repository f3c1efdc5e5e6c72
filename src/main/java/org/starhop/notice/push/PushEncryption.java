package org.starhop.notice.push;

import com.interaso.webpush.WebPush;
import com.interaso.webpush.WebPush.Urgency;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;

/** What is sent to a push service: only the browser can read it (RFC 8291), and it knows who sends (RFC 8292). */
@Component
class PushEncryption {

    private final OwnPushKeys keys;

    PushEncryption(OwnPushKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks a browser's keys by using them.
     *
     * @throws DomainException.Invalid under the name {@code p256dh}
     */
    void require(PushTarget target) {
        try {
            body(target, new byte[0]);
        } catch (Exception unusable) { // Kotlin does not declare what the JDK's ciphers throw.
            throw new DomainException.Invalid("p256dh", "error.push-keys");
        }
    }

    byte[] body(PushTarget target, byte[] text) {
        return webPush(target).getBody(text, target.publicKey(), target.secret());
    }

    /**
     * Returns the headers.
     *
     * @param useful how long it is worth delivering
     * @param topic of two with the same topic, the browser gets the newer one only
     */
    Map<String, String> headers(PushTarget target, Duration useful, String topic) {
        return webPush(target).getHeaders(target.endpoint(), (int) useful.toSeconds(), topic, Urgency.High);
    }

    private WebPush webPush(PushTarget target) {
        return new WebPush(target.subject(), keys.get());
    }
}

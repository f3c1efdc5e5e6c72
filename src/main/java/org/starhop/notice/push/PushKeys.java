package org.starhop.notice.push;

import com.interaso.webpush.VapidKeys;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.starhop.base.InsertedOnce;

/**
 * The key pair with which this installation identifies itself to push services (VAPID). It is in the database, so that all
 * servers and every backup have the same one: browsers subscribe to a key, and a new key would silence them all.
 */
@Entity
class PushKeys extends InsertedOnce<String> {

    static final String ONLY = "VAPID";

    @Id
    private String name = ONLY;

    private String publicKey;
    private String privateKey;
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected PushKeys() {}

    PushKeys(VapidKeys keys, Instant madeAt) {
        this.publicKey = keys.getX509PublicKey();
        this.privateKey = keys.getPkcs8PrivateKey();
        this.madeAt = madeAt;
    }

    VapidKeys keys() {
        return VapidKeys.create(publicKey, privateKey);
    }

    @Override
    public String getId() {
        return name;
    }
}

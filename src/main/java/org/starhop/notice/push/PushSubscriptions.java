package org.starhop.notice.push;

import java.time.Clock;
import java.util.Base64;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/**
 * The browsers in which people want to be told things while Starhop is closed. What a browser says is checked outside a
 * transaction, because the answer of a name server may take its time.
 */
@Service
public class PushSubscriptions {

    private final StoredSubscriptions stored;
    private final PushAddresses addresses;
    private final PushEncryption encryption;
    private final OwnPushKeys keys;
    private final Clock clock;

    PushSubscriptions(
            StoredSubscriptions stored,
            PushAddresses addresses,
            PushEncryption encryption,
            OwnPushKeys keys,
            Clock clock) {
        this.stored = stored;
        this.addresses = addresses;
        this.encryption = encryption;
        this.keys = keys;
        this.clock = clock;
    }

    /** Returns the public key that a browser subscribes to, as URL-safe Base64. */
    @Allowed(Who.CAREGIVER)
    public String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.get().getApplicationServerKey());
    }

    /**
     * Adds the browser that the caller uses. If somebody else used it before, it is the caller's from now on.
     *
     * @throws org.starhop.base.DomainException.Invalid if it is not one that this server pushes to
     */
    @Allowed(Who.CAREGIVER)
    public void subscribe(NewSubscription told) {
        var added = new PushSubscription(told, Actors.require(), clock.instant());
        addresses.require(added.getEndpoint());
        encryption.require(added.target());
        try {
            stored.put(added);
        } catch (DataIntegrityViolationException twice) {
            // Another page of this browser did the same at this moment.
            stored.put(new PushSubscription(told, Actors.require(), clock.instant()));
        }
    }

    /** Ends pushing to the browser with this address, if it is the caller's. */
    @Allowed(Who.CAREGIVER)
    public void unsubscribe(String endpoint) {
        stored.remove(endpoint, Actors.require().id());
    }

    /** Returns whether the browser with this address is told what the caller wants to know. */
    @Allowed(Who.CAREGIVER)
    public boolean isMine(String endpoint) {
        return stored.isOf(endpoint, Actors.require().id());
    }
}

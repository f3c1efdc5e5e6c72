package org.starhop.notice.push;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;
import org.starhop.base.Secrets;
import org.starhop.base.access.Actor;

/** One browser that a person wants to be told things in. Whoever used it last has it. */
@Entity
class PushSubscription extends BaseEntity {

    /** The maximum length of an address at a push service, in characters. */
    static final int LONGEST_ENDPOINT = 1000;

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_AUTH = 40;
    private static final int LONGEST_SITE = 300;

    private UUID clinicId;
    private UUID accountId;
    private String endpoint;
    private String endpointHash;
    private String p256dh;
    private String auth;
    private String site;
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected PushSubscription() {}

    PushSubscription(NewSubscription told, Actor person, Instant now) {
        this.endpoint = Require.text("endpoint", told.endpoint(), LONGEST_ENDPOINT);
        this.endpointHash = Secrets.hash(endpoint);
        this.clinicId = person.clinicId();
        this.accountId = person.id();
        this.p256dh = Require.text("p256dh", told.p256dh(), LONGEST_KEY);
        this.auth = Require.text("auth", told.auth(), LONGEST_AUTH);
        this.site = Require.text("site", told.site(), LONGEST_SITE);
        this.madeAt = now;
    }

    String getEndpoint() {
        return endpoint;
    }

    String getEndpointHash() {
        return endpointHash;
    }

    UUID getClinicId() {
        return clinicId;
    }

    UUID getAccountId() {
        return accountId;
    }

    /** Returns what is needed to push to it. */
    PushTarget target() {
        return new PushTarget(getId(), endpoint, p256dh, auth, site);
    }
}

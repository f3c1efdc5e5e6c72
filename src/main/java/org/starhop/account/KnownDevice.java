package org.starhop.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Secrets;

/**
 * A browser in which somebody has signed in before, so that strangers guessing elsewhere do not lock it out. The hash
 * covers the browser's secret and the person's password, so the browser is forgotten when the password changes.
 */
@Entity
class KnownDevice extends BaseEntity {

    private UUID accountId;
    private String tokenHash;
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway")
    protected KnownDevice() {}

    KnownDevice(UUID accountId, String tokenHash, Instant now) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.lastUsedAt = now;
    }

    static String hash(String token, String passwordHash) {
        return Secrets.hash(token + " " + passwordHash);
    }
}

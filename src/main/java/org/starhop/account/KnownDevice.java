package org.starhop.account;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Secrets;

/**
 * A browser in which somebody has signed in before: strangers who guess elsewhere do not lock it out. The hash is made of its
 * secret and of the person's password, so that it is forgotten by itself when the password changes.
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

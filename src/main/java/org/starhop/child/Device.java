package org.starhop.child;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/** A tablet that children play on. It holds a secret, of which only the hash is stored. */
@Entity
public class Device extends BaseEntity {

    /** The maximum length of its name, in characters. */
    public static final int LONGEST_NAME = 60;

    private static final Duration SEEN_STEP = Duration.ofHours(1);

    private UUID clinicId;
    private String name;
    private String tokenHash;
    private UUID tabletId;
    private UUID pairedBy;
    private Instant pairedAt;

    /** Updated without changing the row version, because it changes nothing that a form shows. */
    @OptimisticLock(excluded = true)
    private Instant lastSeenAt;

    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway")
    protected Device() {}

    Device(UUID clinicId, String name, String tokenHash, UUID tabletId, UUID pairedBy, Instant now) {
        this.clinicId = clinicId;
        this.name = Require.text("name", name, LONGEST_NAME);
        this.tokenHash = tokenHash;
        this.tabletId = tabletId;
        this.pairedBy = pairedBy;
        this.pairedAt = now;
        this.lastSeenAt = now;
    }

    void rename(String name) {
        this.name = Require.text("name", name, LONGEST_NAME);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /**
     * Returns whether an hour has passed since the tablet was last recorded; recording more often would turn every read
     * into a write.
     */
    boolean isUnseenAt(Instant now) {
        return !now.isBefore(lastSeenAt.plus(SEEN_STEP));
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    /** Returns the tablet as an actor. */
    Actor actor() {
        return Actor.device(getId(), clinicId, name);
    }

    public String getName() {
        return name;
    }

    public UUID getPairedBy() {
        return pairedBy;
    }

    public Instant getPairedAt() {
        return pairedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    UUID getTabletId() {
        return tabletId;
    }
}

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
import org.starhop.child.Devices.Tablet;

/** A tablet that children play on. It holds a secret, of which only the hash is stored. */
@Entity
class Device extends BaseEntity {

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
        this.name = Require.text("name", name, Devices.LONGEST_NAME);
        this.tokenHash = tokenHash;
        this.tabletId = tabletId;
        this.pairedBy = pairedBy;
        this.pairedAt = now;
        this.lastSeenAt = now;
    }

    void rename(String name) {
        this.name = Require.text("name", name, Devices.LONGEST_NAME);
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

    /** Returns the tablet as a parent's page lists it. */
    Tablet tablet() {
        return new Tablet(getId(), getRowVersion(), name, pairedAt, lastSeenAt);
    }

    String getName() {
        return name;
    }

    UUID getPairedBy() {
        return pairedBy;
    }

    UUID getTabletId() {
        return tabletId;
    }
}

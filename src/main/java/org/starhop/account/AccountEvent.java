package org.starhop.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.access.Actor;

/**
 * A change to somebody's access, with who made it and when. It serves as the audit of accounts, as news for the
 * person's next sign-in, and as the signal to other nodes whose pages must close.
 */
@Entity
class AccountEvent extends BaseEntity {

    /** What happened. */
    enum Kind {
        DEACTIVATED,
        REACTIVATED,
        PASSWORD_LINK,
        PASSWORD_CHANGED,
        LEFT_CIRCLE,
        LEFT_CARE
    }

    private UUID clinicId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID childId;
    private UUID actorId;
    private String actorName;

    /** The account's standing afterwards; sessions with a lower one end. */
    private int standing;

    private Instant at;
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway")
    protected AccountEvent() {}

    AccountEvent(Account account, Kind kind, @Nullable UUID childId, Actor actor, Instant at) {
        this.clinicId = account.getClinicId();
        this.accountId = account.getId();
        this.kind = kind;
        this.childId = childId;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.standing = account.getStanding();
        this.at = at;
    }

    void told(Instant now) {
        toldAt = now;
    }

    UUID getAccountId() {
        return accountId;
    }

    Kind getKind() {
        return kind;
    }

    /** Returns the child it is about; null if it concerns the whole account. */
    @Nullable
    UUID getChildId() {
        return childId;
    }

    String getActorName() {
        return actorName;
    }

    int getStanding() {
        return standing;
    }
}

package org.starhop.child;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.child.CareCircles.Member;

/** A member of a child's care circle: invited, joined with an account, or gone. */
@Entity
class CircleMember extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private @Nullable UUID accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private CaregiverRole role;

    private @Nullable String home;
    private Instant invitedAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant leftAt;

    /** Null once the member has left; part of the unique key that lets a person join a circle only once. */
    private @Nullable Boolean present;

    @SuppressWarnings("NullAway")
    protected CircleMember() {}

    CircleMember(Child child, String name, CaregiverRole role, @Nullable String home, Instant now) {
        this.clinicId = child.getClinicId();
        this.childId = child.getId();
        this.name = Require.text("name", name, CareCircles.LONGEST_NAME);
        this.role = Require.present("role", role);
        this.home = Require.optionalText("home", home, CareCircles.LONGEST_HOME);
        this.invitedAt = now;
        this.present = true;
    }

    /**
     * Joins the circle with this account.
     *
     * @throws DomainException.Refused if somebody already did, or the invitation was withdrawn
     */
    void join(UUID account, String accountName, Instant now) {
        if (!isFree()) {
            throw new DomainException.Refused("error.link-used");
        }
        accountId = account;
        name = accountName;
        joinedAt = now;
    }

    boolean isFree() {
        return joinedAt == null && leftAt == null;
    }

    void leave(Instant now) {
        leftAt = now;
        present = null;
    }

    /** Returns the member as other modules know them. */
    Member member() {
        return new Member(getId(), childId, accountId, name, role, home, hasJoined());
    }

    UUID getChildId() {
        return childId;
    }

    /** Returns the account with which the member joined; null while the invitation is open. */
    @Nullable
    UUID getAccountId() {
        return accountId;
    }

    String getName() {
        return name;
    }

    CaregiverRole getRole() {
        return role;
    }

    boolean hasJoined() {
        return joinedAt != null;
    }
}

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
import org.starhop.child.CareCircles.Seat;

/** A seat in a child's care circle: reserved for somebody invited, taken by an account, or given up. */
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

    /** Null once the seat is given up; part of the unique key that allows a person one seat per circle. */
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
     * Takes the seat.
     *
     * @throws DomainException.Refused if it is already taken or given up
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

    /** What readers see of it. */
    Seat seat() {
        return new Seat(getId(), childId, accountId, name, role, home, hasJoined());
    }

    UUID getChildId() {
        return childId;
    }

    /** Returns the account that took the seat; null while the invitation is open. */
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

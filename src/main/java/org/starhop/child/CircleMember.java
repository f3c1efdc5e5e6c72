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

/** A seat in a child's care circle: reserved for somebody invited, taken by an account, or given up. */
@Entity
public class CircleMember extends BaseEntity {

    /** The maximum length of a name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The maximum length of the name of a home, in characters. */
    public static final int LONGEST_HOME = 60;

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
        this.name = Require.text("name", name, LONGEST_NAME);
        this.role = Require.present("role", role);
        this.home = Require.optionalText("home", home, LONGEST_HOME);
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

    public UUID getChildId() {
        return childId;
    }

    /** Returns the account that took the seat; null while the invitation is open. */
    public @Nullable UUID getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public CaregiverRole getRole() {
        return role;
    }

    /** Returns which of the child's homes this person belongs to, in the family's words; null if there is only one. */
    public @Nullable String getHome() {
        return home;
    }

    public boolean hasJoined() {
        return joinedAt != null;
    }
}

package org.starhop.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/** A person who signs in: therapist, administrator, caregiver, or several of these. */
@Entity
public class Account extends BaseEntity {

    /** The maximum length of an email address, in characters. */
    public static final int LONGEST_EMAIL = 254;

    /** The maximum length of a person's name, in characters. */
    public static final int LONGEST_NAME = 80;

    private UUID clinicId;
    private String email;
    private String displayName;
    private String passwordHash;
    private boolean administrator;
    private boolean caregiver;

    @Enumerated(EnumType.STRING)
    private @Nullable Discipline discipline;

    @Enumerated(EnumType.STRING)
    private Language language;

    /** Wrong passwords since this person last signed in; counted in the database, not here. */
    private int failedAttempts;

    private @Nullable Instant deactivatedAt;

    /** How often this person's access was revoked; see {@link Actor#standing()}. */
    private int standing;

    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(UUID clinicId, NewPerson person, String passwordHash, Instant createdAt) {
        this.clinicId = clinicId;
        this.email = normalized(person.email());
        this.displayName = Require.text("name", person.name(), LONGEST_NAME);
        this.administrator = person.administrator();
        this.discipline = person.discipline();
        this.caregiver = person.caregiver();
        this.language = person.language();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** Normalizes an email address for comparison. */
    static String normalized(String email) {
        String trimmed = Require.text("email", email, LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        if (!trimmed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new DomainException.Invalid("email", "error.email");
        }
        return trimmed;
    }

    /** Normalizes what somebody typed as their address when signing in; it may not be an address at all. */
    static String typed(String email) {
        return Require.storable(email).strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String hash) {
        passwordHash = hash;
        cutOff();
    }

    void speak(Language chosen) {
        language = chosen;
    }

    /** Gives this person the caregiver role too, so that they can be invited to a care circle. */
    void becomeCaregiver() {
        caregiver = true;
    }

    void deactivate(Instant now) {
        deactivatedAt = now;
        cutOff();
    }

    void reactivate() {
        deactivatedAt = null;
    }

    /** Ends all of this person's sessions; after signing in again, they see what they still may. */
    void cutOff() {
        standing++;
    }

    int getStanding() {
        return standing;
    }

    /** Returns whether this person works in the clinic, as a therapist or administrator. */
    boolean isStaff() {
        return administrator || discipline != null;
    }

    /** Returns this person as an actor. */
    public Actor actor() {
        Set<Actor.Role> roles = EnumSet.noneOf(Actor.Role.class);
        if (administrator) {
            roles.add(Actor.Role.ADMINISTRATOR);
        }
        if (discipline != null) {
            roles.add(Actor.Role.THERAPIST);
        }
        if (caregiver) {
            roles.add(Actor.Role.CAREGIVER);
        }
        return new Actor(getId(), clinicId, displayName, Set.copyOf(roles), standing);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    int getFailedAttempts() {
        return failedAttempts;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Returns the therapist's discipline; null for people who do not treat children. */
    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }
}

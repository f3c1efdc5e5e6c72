package org.starhop.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.base.Secrets;

/** A link that lets somebody in once: to join, or to choose a new password. Only a hash of its secret is stored. */
@Entity
public class AccessLink extends BaseEntity {

    /** What a link is for. */
    public enum Purpose {
        STAFF(Duration.ofDays(7)),
        CAREGIVER(Duration.ofDays(14)),
        PASSWORD(Duration.ofHours(2));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String tokenHash;
    private String email;
    private String displayName;
    private boolean administrator;

    @Enumerated(EnumType.STRING)
    private @Nullable Discipline discipline;

    private @Nullable UUID subjectId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private UUID createdBy;

    @SuppressWarnings("NullAway")
    protected AccessLink() {}

    AccessLink(
            UUID clinicId,
            Purpose purpose,
            String token,
            NewPerson person,
            @Nullable UUID subjectId,
            UUID createdBy,
            Instant now) {
        this.clinicId = clinicId;
        this.purpose = purpose;
        this.tokenHash = Secrets.hash(token);
        this.email = person.email().isBlank() ? "" : Account.normalized(person.email());
        this.displayName = Objects.toString(Require.optionalText("name", person.name(), Account.LONGEST_NAME), "");
        this.administrator = person.administrator();
        this.discipline = person.discipline();
        this.subjectId = subjectId;
        this.createdBy = createdBy;
        this.expiresAt = now.plus(purpose.validity);
    }

    /** Uses the link up. If two people do so at once, the second gets a conflict. */
    void use(Instant now) {
        usedAt = now;
    }

    /** Withdraws the link; it no longer works. */
    void end(Instant now) {
        expiresAt = now;
    }

    /** Returns the person it is for, as entered by the inviter. */
    NewPerson person() {
        return new NewPerson(email, displayName, Language.EN, administrator, discipline, false);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    /** Returns what the link is about: the member of a care circle, or the account that gets a new password. */
    public @Nullable UUID getSubjectId() {
        return subjectId;
    }

    /** Returns the id of the account that created the link. */
    public UUID getCreatedBy() {
        return createdBy;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}

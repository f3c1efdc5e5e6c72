package org.starhop.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.program.Prescription;

/** A family asks for help with one exercise; a therapist's message in the thread closes it. */
@Entity
class HelpRequest extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID prescriptionId;

    @Enumerated(EnumType.STRING)
    private HelpKind kind;

    private @Nullable String words;
    private UUID askedBy;
    private Instant askedAt;

    /** The same for everybody who asks the same, and unique; null once it is answered. */
    private @Nullable String openAs;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID messageId;

    @SuppressWarnings("NullAway")
    protected HelpRequest() {}

    HelpRequest(Prescription about, HelpKind kind, @Nullable String words, Actor by, Instant askedAt) {
        this.clinicId = about.getClinicId();
        this.childId = about.getChildId();
        this.prescriptionId = about.getId();
        this.kind = Require.present("kind", kind);
        this.words = kind.needsWords() ? Require.text("words", words, HelpRequests.LONGEST_WORDS) : checked(words);
        this.askedBy = by.id();
        this.askedAt = askedAt;
        this.openAs = openAs(prescriptionId, kind);
    }

    static String openAs(UUID prescriptionId, HelpKind kind) {
        return kind + " " + prescriptionId;
    }

    /**
     * Asks once more. What the same person adds is added here.
     *
     * @return whether that says anything new
     * @throws DomainException.Refused if somebody else adds words, which must not stand under this person's name
     */
    boolean askAgain(Actor by, @Nullable String more) {
        String added = checked(more);
        if (added == null || added.equals(words)) {
            return false;
        }
        if (!askedBy.equals(by.id())) {
            throw new DomainException.Refused("error.help-asked");
        }
        words = checked(words == null ? added : words + "\n" + added);
        return true;
    }

    /** Closes it by a message of the thread. */
    void answer(Actor by, UUID message, Instant at) {
        if (answeredAt != null) {
            throw new DomainException.Refused("error.claim-answered");
        }
        openAs = null;
        answeredBy = by.id();
        answeredAt = at;
        messageId = message;
    }

    private static @Nullable String checked(@Nullable String words) {
        return Require.optionalText("words", words, HelpRequests.LONGEST_WORDS);
    }

    UUID getChildId() {
        return childId;
    }

    UUID getPrescriptionId() {
        return prescriptionId;
    }

    HelpKind getKind() {
        return kind;
    }

    @Nullable
    String getWords() {
        return words;
    }

    UUID getAskedBy() {
        return askedBy;
    }

    Instant getAskedAt() {
        return askedAt;
    }

    @Nullable
    UUID getAnsweredBy() {
        return answeredBy;
    }

    @Nullable
    Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable
    UUID getMessageId() {
        return messageId;
    }
}

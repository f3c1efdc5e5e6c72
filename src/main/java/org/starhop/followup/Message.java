package org.starhop.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/** Something that a parent or a therapist wrote about a child to the others; never changed. */
@Entity
class Message extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String text;
    private Instant sentAt;

    @SuppressWarnings("NullAway")
    protected Message() {}

    Message(UUID childId, Actor author, Party party, String text, Instant sentAt) {
        this.clinicId = author.clinicId();
        this.childId = childId;
        this.authorId = author.id();
        this.party = party;
        this.text = Require.text("text", text, Messages.LONGEST_TEXT);
        this.sentAt = sentAt;
    }

    UUID getAuthorId() {
        return authorId;
    }

    Party getParty() {
        return party;
    }

    String getText() {
        return text;
    }

    Instant getSentAt() {
        return sentAt;
    }
}

package org.starhop.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/** A proud moment, or a question for the next visit; never changed. A {@link FamilyNoteUndo} takes it back. */
@Entity
class FamilyNote extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private FamilyNoteKind kind;

    private String text;
    private LocalDate localDate;
    private Instant writtenAt;

    @SuppressWarnings("NullAway")
    protected FamilyNote() {}

    FamilyNote(UUID childId, Actor author, FamilyNoteKind kind, String text, LocalDate localDate, Instant writtenAt) {
        this.clinicId = author.clinicId();
        this.childId = childId;
        this.authorId = author.id();
        this.kind = Require.present("kind", kind);
        this.text = Require.text("text", text, FamilyNotes.LONGEST_TEXT);
        this.localDate = localDate;
        this.writtenAt = writtenAt;
    }

    UUID getAuthorId() {
        return authorId;
    }

    boolean isBy(Actor actor) {
        return authorId.equals(actor.id());
    }

    FamilyNoteKind getKind() {
        return kind;
    }

    String getText() {
        return text;
    }

    LocalDate getLocalDate() {
        return localDate;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}

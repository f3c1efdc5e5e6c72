package org.starhop.followup;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Fact;

/** Its author took a note back. */
@Entity
class FamilyNoteUndo extends Fact {

    private UUID noteId;
    private Instant takenBackAt;

    @SuppressWarnings("NullAway")
    protected FamilyNoteUndo() {}

    FamilyNoteUndo(FamilyNote note, Instant takenBackAt) {
        this.noteId = note.getId();
        this.takenBackAt = takenBackAt;
    }
}

package org.starhop.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FamilyNoteRepository extends JpaRepository<FamilyNote, UUID> {

    Optional<FamilyNote> findByIdAndChildId(UUID id, UUID childId);

    /** Returns the newest notes since this moment that nobody took back, newest first. */
    @Query("""
            select note from FamilyNote note where note.childId = :childId and note.writtenAt >= :since
            and not exists (select 1 from FamilyNoteUndo undo where undo.noteId = note.id)
            order by note.writtenAt desc, note.id desc""")
    List<FamilyNote> findStanding(UUID childId, Instant since, Limit limit);

    /** Returns the notes about a day that nobody took back, oldest first. */
    @Query("""
            select note from FamilyNote note where note.childId = :childId and note.localDate = :date
            and not exists (select 1 from FamilyNoteUndo undo where undo.noteId = note.id)
            order by note.writtenAt, note.id""")
    List<FamilyNote> findStandingOn(UUID childId, LocalDate date);
}

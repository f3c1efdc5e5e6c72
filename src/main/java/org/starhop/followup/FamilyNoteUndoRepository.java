package org.starhop.followup;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyNoteUndoRepository extends JpaRepository<FamilyNoteUndo, UUID> {

    boolean existsByNoteId(UUID noteId);
}

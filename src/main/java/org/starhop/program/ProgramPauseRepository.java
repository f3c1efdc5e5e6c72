package org.starhop.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgramPauseRepository extends JpaRepository<ProgramPause, UUID> {

    List<ProgramPause> findByChildIdInAndToDateGreaterThanEqualOrderByFromDate(
            Collection<UUID> childIds, LocalDate from);

    Optional<ProgramPause> findByIdAndChildId(UUID id, UUID childId);
}

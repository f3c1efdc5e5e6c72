package org.starhop.exercise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExerciseTextRepository extends JpaRepository<ExerciseTextRow, UUID> {

    List<ExerciseTextRow> findByExerciseIdIn(Collection<UUID> exerciseIds);
}

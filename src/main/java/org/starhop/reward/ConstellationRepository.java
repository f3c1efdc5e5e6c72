package org.starhop.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConstellationRepository extends JpaRepository<Constellation, UUID> {

    List<Constellation> findByChildIdAndWeekBetweenOrderByWeekDesc(UUID childId, LocalDate from, LocalDate to);
}

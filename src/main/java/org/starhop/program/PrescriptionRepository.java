package org.starhop.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PrescriptionRepository extends JpaRepository<Prescription, UUID> {

    Optional<Prescription> findByIdAndChildId(UUID id, UUID childId);

    @Query("select p from Prescription p where p.media.id = :mediaId and p.childId in :childIds")
    Optional<Prescription> findByMediaIdAndChildIdIn(UUID mediaId, Collection<UUID> childIds);

    List<Prescription> findByChildIdOrderByArrangementPositionAscPrescribedAtAsc(UUID childId);

    @Query("""
            select p from Prescription p
            where p.childId in :childIds and (p.period.endsOn is null or p.period.endsOn >= :date)
            order by p.arrangement.position, p.prescribedAt""")
    List<Prescription> findNotEndedBefore(Collection<UUID> childIds, LocalDate date);
}

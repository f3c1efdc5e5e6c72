package org.starhop.program;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrescriptionRepository extends JpaRepository<Prescription, UUID> {

    Optional<Prescription> findByIdAndChildId(UUID id, UUID childId);

    List<Prescription> findByChildIdOrderByPositionAscPrescribedAtAsc(UUID childId);

    List<Prescription> findByChildIdInOrderByPositionAscPrescribedAtAsc(Collection<UUID> childIds);

    List<Prescription> findByChildIdInAndStatusOrderByPositionAscPrescribedAtAsc(
            Collection<UUID> childIds, PrescriptionStatus status);
}

package org.starhop.child;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TreatmentRepository extends JpaRepository<Treatment, UUID> {

    List<Treatment> findByChildIdInAndEndedAtIsNull(Collection<UUID> childIds);

    Optional<Treatment> findByChildIdAndTherapistIdAndEndedAtIsNull(UUID childId, UUID therapistId);
}

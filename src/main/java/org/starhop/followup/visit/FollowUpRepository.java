package org.starhop.followup.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FollowUpRepository extends JpaRepository<FollowUp, UUID> {

    Optional<FollowUp> findByVisitIdAndPrescriptionId(UUID visitId, UUID prescriptionId);

    List<FollowUp> findByVisitIdIn(Collection<UUID> visitIds);
}

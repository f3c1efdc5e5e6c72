package org.starhop.child;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FamilyRepository extends JpaRepository<Family, UUID> {

    List<Family> findByClinicId(UUID clinicId);

    Optional<Family> findByIdAndClinicId(UUID id, UUID clinicId);
}

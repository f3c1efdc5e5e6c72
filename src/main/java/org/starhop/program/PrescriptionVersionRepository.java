package org.starhop.program;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrescriptionVersionRepository extends JpaRepository<PrescriptionVersion, UUID> {

    List<PrescriptionVersion> findByChildIdAndPrescriptionIdOrderByNumberDesc(UUID childId, UUID prescriptionId);

    List<PrescriptionVersion> findByPrescriptionIdInOrderByNumber(Collection<UUID> prescriptionIds);
}

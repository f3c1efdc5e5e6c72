package org.starhop.program;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PrescriptionVersionRepository extends JpaRepository<PrescriptionVersion, UUID> {

    List<PrescriptionVersion> findByChildIdAndPrescriptionIdOrderByNumberDesc(UUID childId, UUID prescriptionId);

    /** Returns, for each prescription, the newest version that has a reason. */
    @Query("""
            select version from PrescriptionVersion version
            where version.childId = :childId and version.number = (
                select max(other.number) from PrescriptionVersion other
                where other.childId = :childId and other.prescriptionId = version.prescriptionId and other.reason is not null)
            """)
    List<PrescriptionVersion> findLastReasons(UUID childId);

    List<PrescriptionVersion> findByPrescriptionIdInOrderByNumber(Collection<UUID> prescriptionIds);
}

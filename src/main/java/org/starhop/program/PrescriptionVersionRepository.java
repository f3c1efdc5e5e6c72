package org.starhop.program;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.starhop.program.Prescriptions.ReasonedChange;

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

    /** Returns each change that has a reason with the version before it, newest first. */
    @Query("""
            select new org.starhop.program.Prescriptions$ReasonedChange(version, before.plan)
            from PrescriptionVersion version, PrescriptionVersion before
            where version.childId = :childId and version.reason is not null and version.status <> :hidden
            and before.childId = :childId and before.prescriptionId = version.prescriptionId
            and before.number = version.number - 1
            order by version.changedAt desc, version.id desc""")
    List<ReasonedChange> findReasoned(UUID childId, PrescriptionStatus hidden, Limit limit);

    List<PrescriptionVersion> findByPrescriptionIdInOrderByNumber(Collection<UUID> prescriptionIds);
}

package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PracticeLogRepository extends JpaRepository<PracticeLog, UUID> {

    Optional<PracticeLog> findByIdAndChildId(UUID id, UUID childId);

    List<PracticeLog> findByChildIdAndPrescriptionIdAndLocalDateAndN(
            UUID childId, UUID prescriptionId, LocalDate localDate, int n);

    /** Returns the newest logs first. The order matches an index; otherwise H2 would read more rows than the limit. */
    @Query("select l from PracticeLog l where l.childId = :childId order by l.childId, l.enteredAt desc, l.id desc")
    List<PracticeLog> findNewest(UUID childId, Limit limit);

    List<PracticeLog> findByChildIdAndLocalDateOrderByHappenedAt(UUID childId, LocalDate localDate);

    /**
     * Returns logs from this date on. Joins from the children, because for a list of children H2 would read all their
     * years.
     */
    @Query("""
            select l from Child c join PracticeLog l on l.childId = c.id and l.localDate >= :from
            where c.id in :childIds order by l.happenedAt, l.id""")
    List<PracticeLog> findSince(Collection<UUID> childIds, LocalDate from);

    List<PracticeLog> findByChildIdOrderByEnteredAt(UUID childId);
}

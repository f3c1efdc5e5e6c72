package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.starhop.program.Prescription;

interface SlotTallyRepository extends JpaRepository<SlotTally, SlotKey> {

    /** A prescription with one tally of the requested dates, or with none. */
    interface Row {
        Prescription getPrescription();

        @Nullable
        SlotTally getTally();

        @Nullable
        RepetitionQuest getQuest();
    }

    /**
     * The query also bounds the dates from both sides: given only a list of dates, H2 would read all of a child's days.
     */
    @Query("""
            select p as prescription, t as tally, q as quest from Prescription p
            left join SlotTally t on t.id.prescriptionId = p.id and t.id.childId = p.childId
                and t.id.localDate between :first and :last and t.id.localDate in :dates
            left join RepetitionQuest q on q.prescriptionId = p.id and p.questTarget is not null
            where p.id in :prescriptionIds and p.childId in :childIds
                and p.status <> org.starhop.program.PrescriptionStatus.DRAFT""")
    List<Row> findWithPrescriptions(
            Collection<UUID> childIds,
            Collection<UUID> prescriptionIds,
            LocalDate first,
            LocalDate last,
            Collection<LocalDate> dates);

    /** Joins from the children, because for a list of children H2 would read all their years. */
    @Query("""
            select t from Child c join SlotTally t on t.id.childId = c.id and t.id.localDate between :from and :to
            where c.id in :childIds""")
    List<SlotTally> findBetween(Collection<UUID> childIds, LocalDate from, LocalDate to);

    @Query("""
            select t.id.childId as childId, t.id.localDate as date, count(*) as stars from Child c
            join SlotTally t on t.id.childId = c.id and t.id.localDate between :from and :to and t.starred
            where c.id in :childIds
            group by t.id.childId, t.id.localDate order by t.id.localDate""")
    List<SlotTallies.StarDay> findStarDays(Collection<UUID> childIds, LocalDate from, LocalDate to);

    @Query("""
            select coalesce(sum(t.reps), 0) from SlotTally t
            where t.id.childId = :childId and t.id.prescriptionId = :prescriptionId
                and t.id.localDate between :from and :to""")
    long sumReps(UUID childId, UUID prescriptionId, LocalDate from, LocalDate to);
}

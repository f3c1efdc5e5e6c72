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

    /** An earlier answer to a tablet's command. */
    interface Known {
        int getSeq();

        String getDigest();

        String getStatus();

        String getReason();

        int getStar();

        int getDurable();
    }

    /**
     * Earlier answers of an outbox with numbers in this range, in one statement, each beside the number up to which everything
     * was durable before; one row with number 0 when there are none. Reports and undos are their own answers, the rest stands
     * in {@code device_command}. The newest number is the last entry of an index, found by its order: H2 would read the
     * whole outbox for a maximum.
     */
    @Query(nativeQuery = true, value = """
            select coalesce(x.seq, 0) as seq, x.digest as digest, x.status as status, x.reason as reason,
                coalesce(x.star, 0) as star, t.durable as durable
            from (select greatest(
                    coalesce((select through_seq from practice_log where outbox_id = :outbox
                        order by outbox_id desc, through_seq desc fetch first 1 row only), 0),
                    coalesce((select through_seq from device_command where outbox_id = :outbox
                        order by outbox_id desc, through_seq desc fetch first 1 row only), 0)) as durable) t
            left join (
                select seq, digest, 'ACCEPTED' as status, '' as reason, star_delta as star
                from practice_log where outbox_id = :outbox and seq between :low and :high
                union all
                select seq, digest, status, reason, 0 as star
                from device_command where outbox_id = :outbox and seq between :low and :high) x
            on 1 = 1
            order by 1""")
    List<Known> findKnown(UUID outbox, int low, int high);

    Optional<PracticeLog> findByOutboxIdAndSeq(UUID outboxId, int seq);

    Optional<PracticeLog> findByIdAndChildId(UUID id, UUID childId);

    List<PracticeLog> findByChildIdAndPrescriptionIdAndLocalDateAndN(
            UUID childId, UUID prescriptionId, LocalDate localDate, int n);

    List<PracticeLog> findByChildIdOrderByEnteredAtDescIdDesc(UUID childId, Limit limit);

    List<PracticeLog> findByChildIdAndLocalDateOrderByHappenedAt(UUID childId, LocalDate localDate);

    List<PracticeLog> findByChildIdInAndLocalDateGreaterThanEqualOrderByHappenedAt(
            Collection<UUID> childIds, LocalDate from);

    List<PracticeLog> findByChildIdOrderByEnteredAt(UUID childId);
}

package org.starhop.practice.tap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.starhop.practice.PracticeLog;

interface DeviceCommandRepository extends JpaRepository<DeviceCommand, UUID> {

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
     * Returns the outbox's earlier answers in this range of numbers, in one statement, each with the number up to which
     * everything was already durable; if there are none, one row with number 0. Reports and undos are found in
     * {@code practice_log}, all others in {@code device_command}. The newest number is read as the first entry of an
     * index, because H2 would scan the whole outbox for a maximum.
     */
    @Query(nativeQuery = true, value = """
            select coalesce(x.seq, 0) as seq, x.digest as digest, x.status as status, x.reason as reason,
                coalesce(x.star, 0) as star, t.durable as durable
            from (select greatest(
                    coalesce((select through_seq from practice_log where outbox_id = :outbox
                        order by outbox_id, through_seq desc fetch first 1 row only), 0),
                    coalesce((select through_seq from device_command where outbox_id = :outbox
                        order by outbox_id, through_seq desc fetch first 1 row only), 0)) as durable) t
            left join (
                select seq, digest, 'ACCEPTED' as status, '' as reason, star_delta as star
                from practice_log where outbox_id = :outbox and seq between :low and :high
                union all
                select seq, digest, status, reason, 0 as star
                from device_command where outbox_id = :outbox and seq between :low and :high) x
            on 1 = 1
            order by 1""")
    List<Known> findKnown(UUID outbox, int low, int high);

    /** Returns the log that arrived with this command of an outbox, if any. */
    @Query("select l from PracticeLog l where l.outboxId = :outbox and l.seq = :seq")
    Optional<PracticeLog> findLog(UUID outbox, int seq);
}

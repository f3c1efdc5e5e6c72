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
     * Earlier answers of an outbox with numbers in this range, in one statement, each beside the number up to which everything
     * was durable before; one row with number 0 when there are none. Reports and undos are their own answers, the rest stands
     * in {@code device_command}. The newest number is the first entry of an index, found by its order: H2 would read the
     * whole outbox for a maximum.
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

    /** The log that came by this command of an outbox, if one did. */
    @Query("select l from PracticeLog l where l.outboxId = :outbox and l.seq = :seq")
    Optional<PracticeLog> findLog(UUID outbox, int seq);
}

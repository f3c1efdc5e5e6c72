package org.starhop.followup.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AlertAnswerRepository extends JpaRepository<AlertAnswer, UUID> {

    /**
     * Returns what was said since this moment, newest first. Joins from the children, because for a list of children H2
     * would read all their years.
     */
    @Query("""
            select a from Child c join AlertAnswer a on a.childId = c.id and a.answeredAt >= :since
            where c.id in :childIds order by a.answeredAt desc, a.id desc""")
    List<AlertAnswer> findSince(Collection<UUID> childIds, Instant since);
}

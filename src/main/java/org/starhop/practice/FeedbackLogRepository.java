package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeedbackLogRepository extends JpaRepository<FeedbackLog, UUID> {

    /** What was added on slots of these days, each tap's in the order in which it was told; asked child by child like the logs. */
    @Query("""
            select a from Child c join FeedbackLog a on a.childId = c.id and a.localDate between :from and :to
            where c.id in :childIds order by a.seq""")
    List<FeedbackLog> findBetween(Collection<UUID> childIds, LocalDate from, LocalDate to);
}

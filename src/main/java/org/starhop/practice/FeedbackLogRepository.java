package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeedbackLogRepository extends JpaRepository<FeedbackLog, UUID> {

    /**
     * Returns the feedback for slots of these days, in the order it was given. Joins from the children, because for a
     * list of children H2 would read all their years.
     */
    @Query("""
            select a from Child c join FeedbackLog a on a.childId = c.id and a.localDate between :from and :to
            where c.id in :childIds order by a.seq""")
    List<FeedbackLog> findBetween(Collection<UUID> childIds, LocalDate from, LocalDate to);
}

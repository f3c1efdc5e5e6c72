package org.starhop.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.starhop.followup.ReadMark.Topic;

interface ReadMarkRepository extends JpaRepository<ReadMark, UUID> {

    /** How far one person has read. */
    record Reader(UUID accountId, Instant through) {}

    /** Returns how far each person has read about a child. */
    @Query("""
            select new org.starhop.followup.ReadMarkRepository$Reader(mark.accountId, max(mark.through)) from ReadMark mark
            where mark.childId = :childId and mark.topic = :topic group by mark.accountId""")
    List<Reader> findReaders(UUID childId, Topic topic);
}

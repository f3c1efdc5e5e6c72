package org.starhop.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AuditRepository extends JpaRepository<AuditEntry, UUID> {

    @Query("""
            select new org.starhop.privacy.AuditLog$Visitor(e.actorId, max(e.actorName), max(e.at))
            from AuditEntry e where e.childId = :childId and e.at >= :since
            group by e.actorId order by max(e.at) desc""")
    List<AuditLog.Visitor> findVisitors(UUID childId, Instant since);

    /**
     * Returns the newest entries first. The order matches an index; otherwise H2 would read more rows than the limit.
     */
    @Query("select e from AuditEntry e where e.childId = :childId order by e.childId, e.at desc, e.id desc")
    List<AuditEntry> findNewest(UUID childId, Limit limit);
}

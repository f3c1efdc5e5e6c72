package org.starhop.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HelpRequestRepository extends JpaRepository<HelpRequest, UUID> {

    Optional<HelpRequest> findByIdAndChildId(UUID id, UUID childId);

    Optional<HelpRequest> findByOpenAs(String openAs);

    /** Returns a child's requests that wait or were answered since this moment, newest first. */
    @Query("""
            select request from HelpRequest request where request.childId = :childId
            and (request.answeredAt is null or request.answeredAt >= :since)
            order by request.askedAt desc, request.id desc""")
    List<HelpRequest> findCurrent(UUID childId, Instant since, Limit limit);

    /** Returns what waits for an answer, oldest first. */
    @Query("""
            select request from HelpRequest request where request.childId in :childIds and request.answeredAt is null
            order by request.askedAt, request.id""")
    List<HelpRequest> findWaiting(Collection<UUID> childIds, Limit limit);
}

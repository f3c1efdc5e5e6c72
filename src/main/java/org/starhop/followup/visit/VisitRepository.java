package org.starhop.followup.visit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VisitRepository extends JpaRepository<Visit, UUID> {

    Optional<Visit> findByIdAndChildId(UUID id, UUID childId);

    /** Returns a visit of this child and makes other writers wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select visit from Visit visit where visit.id = :id and visit.childId = :childId")
    Optional<Visit> lock(UUID id, UUID childId);

    List<Visit> findByChildIdAndStateOrderByStartsAt(UUID childId, VisitState state);

    List<Visit> findByChildIdAndStateOrderByStartedAtDesc(UUID childId, VisitState state, Limit limit);

    List<Visit> findByChildIdAndStateAndStartedAtGreaterThanEqualOrderByStartedAtDesc(
            UUID childId, VisitState state, Instant since);

    /** Returns what is planned or running between two moments, for several children. */
    @Query("""
            select visit from Visit visit where visit.childId in :childIds and visit.startsAt >= :from and visit.startsAt < :to
            and visit.state in (VisitState.PLANNED, VisitState.RUNNING) order by visit.startsAt""")
    List<Visit> findOpenBetween(Collection<UUID> childIds, Instant from, Instant to);
}

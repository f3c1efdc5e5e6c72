package org.starhop.followup.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.starhop.followup.Party;

interface CommitmentRepository extends JpaRepository<Commitment, UUID> {

    Optional<Commitment> findByIdAndChildId(UUID id, UUID childId);

    List<Commitment> findByVisitIdInOrderByMadeAt(Collection<UUID> visitIds);

    List<Commitment> findByChildIdAndKeptAtIsNullOrderByMadeAt(UUID childId);

    /** Returns what this side of several children promised until a day and has not kept. */
    @Query("""
            select promise from Commitment promise where promise.childId in :childIds and promise.party = :party
            and promise.keptAt is null and promise.dueOn <= :until order by promise.dueOn, promise.madeAt""")
    List<Commitment> findDue(Collection<UUID> childIds, Party party, LocalDate until);

    boolean existsByVisitIdAndParty(UUID visitId, Party party);
}

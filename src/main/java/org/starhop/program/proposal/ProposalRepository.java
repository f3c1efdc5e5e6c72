package org.starhop.program.proposal;

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
import org.starhop.program.Prescription;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {

    /** A proposal and the prescription it is about, as it is now. */
    record About(Proposal proposal, Prescription prescription) {}

    /** Returns a proposal about this child and makes others who want to answer it wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select proposal from Proposal proposal where proposal.id = :id and proposal.childId = :childId")
    Optional<Proposal> lock(UUID id, UUID childId);

    Optional<Proposal> findByOpenAs(String openAs);

    /** Returns what waits, and answers since this moment that their authors have not read, newest first. */
    @Query("""
            select new org.starhop.program.proposal.ProposalRepository$About(proposal, prescription)
            from Proposal proposal, Prescription prescription
            where proposal.childId in :childIds and prescription.id = proposal.prescriptionId
            and (proposal.openAs is not null or proposal.answeredAt >= :since and proposal.seenAt is null)
            order by proposal.proposedAt desc, proposal.id desc""")
    List<About> findOpen(Collection<UUID> childIds, Instant since, Limit limit);

    /** Returns all proposals about a child, newest first. */
    @Query("""
            select new org.starhop.program.proposal.ProposalRepository$About(proposal, prescription)
            from Proposal proposal, Prescription prescription
            where proposal.childId = :childId and prescription.id = proposal.prescriptionId
            order by proposal.proposedAt desc, proposal.id desc""")
    List<About> findNewest(UUID childId, Limit limit);
}

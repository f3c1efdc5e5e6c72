package org.starhop.reward;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RewardClaimRepository extends JpaRepository<RewardClaim, UUID> {

    Optional<RewardClaim> findByIdAndChildId(UUID id, UUID childId);

    Optional<RewardClaim> findByIdAndChildIdIn(UUID id, Collection<UUID> childIds);

    List<RewardClaim> findByChildIdAndStatusAndEnjoyedAtBetweenOrderByEnjoyedAtDesc(
            UUID childId, ClaimStatus status, Instant from, Instant to);

    @Query("""
            select c from RewardClaim c
            where c.childId in :childIds and (c.status in (
                    org.starhop.reward.ClaimStatus.ASKED, org.starhop.reward.ClaimStatus.APPROVED)
                or c.answeredAt >= :since)
            order by c.askedAt desc""")
    List<RewardClaim> findRecent(Collection<UUID> childIds, Instant since);
}

package org.starhop.reward;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RewardClaimRepository extends JpaRepository<RewardClaim, UUID> {

    Optional<RewardClaim> findByIdAndChildIdIn(UUID id, Collection<UUID> childIds);

    /**
     * Returns the newest first. Filters by {@code settledAt}, the only one of these times that has an index; a claim is
     * settled when it is enjoyed.
     */
    @Query("""
            select c from RewardClaim c
            where c.childId = :childId and c.settledAt between :from and :to
                and c.status = org.starhop.reward.ClaimStatus.ENJOYED
            order by c.settledAt desc""")
    List<RewardClaim> findEnjoyed(UUID childId, Instant from, Instant to);

    /**
     * Returns open claims and those settled since, open ones first. Joins from the children, because H2 cannot use an
     * index for a list and a range together.
     */
    @Query("""
            select c from Child k join RewardClaim c on c.childId = k.id and c.settledAt >= :since
            where k.id in :childIds
            order by c.settledAt desc, c.askedAt desc""")
    List<RewardClaim> findRecent(Collection<UUID> childIds, Instant since, Limit most);
}

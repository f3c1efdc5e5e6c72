package org.starhop.parent.rewards;

import java.util.List;
import org.starhop.child.Child;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.StarCount;
import org.starhop.reward.StarOwner;

/**
 * What the rewards page shows.
 *
 * @param parent whether the reader may decide about rewards
 */
record ShelfFacts(
        Child child,
        List<Reward> rewards,
        List<RewardClaim> claims,
        StarCount childStars,
        StarCount familyStars,
        StarCount ownStars,
        boolean parent) {

    /** Returns everything the page depends on; while it is unchanged, the page stays as it is. */
    List<Object> shown() {
        return List.of(
                child.getId(),
                childStars,
                familyStars,
                ownStars,
                parent,
                rewards.stream()
                        .map(reward -> reward.getId() + "/" + reward.getRowVersion())
                        .toList(),
                claims.stream()
                        .map(claim -> claim.getId() + claim.getStatus().name())
                        .toList());
    }

    StarCount stars(StarOwner owner) {
        return switch (owner) {
            case CHILD -> childStars;
            case FAMILY -> familyStars;
            case CAREGIVER -> ownStars;
        };
    }

    List<Reward> shelf(StarOwner owner) {
        return rewards.stream()
                .filter(reward -> reward.getOwner() == owner && !reward.isRetired())
                .toList();
    }

    boolean isAskedFor(Reward reward) {
        return claims.stream()
                .anyMatch(claim -> claim.getStatus() == ClaimStatus.ASKED
                        && claim.getRewardId().equals(reward.getId()));
    }

    List<Reward> putAway() {
        return rewards.stream().filter(Reward::isRetired).toList();
    }
}

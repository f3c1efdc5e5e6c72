package org.starhop.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.starhop.child.Child;
import org.starhop.practice.RepetitionQuest;
import org.starhop.progress.DayPlan;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Sky;

/**
 * What was read for the boards of one tablet, for all its children at once.
 *
 * @param now when it was read
 * @param family the tablet's children and their siblings
 * @param plans days by child
 * @param skies by child, and by family for what families earn together
 * @param quests by prescription
 * @param watchers the names of those who see a child's stars, by child
 * @param shelf all rewards that any of them can wish for
 * @param wishes all claims by any of them
 */
record BoardFacts(
        Instant now,
        List<Child> family,
        Map<UUID, List<DayPlan>> plans,
        Map<UUID, Sky> skies,
        Map<UUID, RepetitionQuest> quests,
        Map<UUID, List<String>> watchers,
        List<Reward> shelf,
        List<RewardClaim> wishes) {

    List<DayPlan> plans(Child child) {
        return plans.getOrDefault(child.getId(), List.of());
    }

    /** Returns the sky of a child or a family. */
    Sky sky(UUID owner) {
        return skies.getOrDefault(owner, Sky.EMPTY);
    }

    List<String> watchers(Child child) {
        return watchers.getOrDefault(child.getId(), List.of());
    }

    /** Returns what this child can wish for, alone or for the whole family. */
    Stream<Reward> shelf(Child child) {
        return shelf.stream().filter(reward -> owns(child, reward.getOwnerId()));
    }

    /** Returns what this child, or somebody for the whole family, has wished for. */
    Stream<RewardClaim> wishes(Child child) {
        return wishes.stream().filter(claim -> owns(child, claim.getOwnerId()));
    }

    /** Returns the children of this child's family, including this child. */
    List<Child> siblings(Child child) {
        return family.stream()
                .filter(sibling -> sibling.getFamilyId().equals(child.getFamilyId()))
                .toList();
    }

    private static boolean owns(Child child, UUID owner) {
        return owner.equals(child.getId()) || owner.equals(child.getFamilyId());
    }
}

package org.starhop.play;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.PairedDevice;
import org.starhop.practice.DayPlan;
import org.starhop.practice.DayPlans;
import org.starhop.practice.RepetitionQuest;
import org.starhop.practice.RepetitionQuests;
import org.starhop.practice.StarDays;
import org.starhop.practice.Weeks;
import org.starhop.reward.Claims;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Rewards;
import org.starhop.reward.Skies;
import org.starhop.reward.Sky;

/** Collects the boards of a tablet's children, in a number of statements that does not grow with them. */
@Service
@Transactional(readOnly = true)
public class Boards {

    /** Days on a board: today and the 14 after it. */
    static final int DAYS = 15;

    private final Children children;
    private final CareCircles circles;
    private final DayPlans dayPlans;
    private final Skies skies;
    private final StarDays starDays;
    private final RepetitionQuests quests;
    private final Rewards rewards;
    private final Claims claims;
    private final Clock clock;

    Boards(
            Children children,
            CareCircles circles,
            DayPlans dayPlans,
            Skies skies,
            StarDays starDays,
            RepetitionQuests quests,
            Rewards rewards,
            Claims claims,
            Clock clock) {
        this.children = children;
        this.circles = circles;
        this.dayPlans = dayPlans;
        this.skies = skies;
        this.starDays = starDays;
        this.quests = quests;
        this.rewards = rewards;
        this.claims = claims;
        this.clock = clock;
    }

    /** The boards of the children that this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public Board of(PairedDevice device) {
        Instant now = clock.instant();
        List<Child> paired = children.byId(device.childIds());
        var tablet = new Board.Tablet(device.id(), device.actor().name());
        return new Board(1, now, tablet, paired.isEmpty() ? List.of() : boards(device, paired, now));
    }

    private List<Board.BoardChild> boards(PairedDevice device, List<Child> paired, Instant now) {
        List<UUID> ids = paired.stream().map(Child::getId).toList();
        List<UUID> families = paired.stream().map(Child::getFamilyId).distinct().toList();
        LocalDate first = paired.stream()
                .map(child -> child.dateAt(now))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = paired.stream()
                .map(child -> child.dateAt(now))
                .max(LocalDate::compareTo)
                .orElseThrow();
        Map<UUID, List<DayPlan>> days = dayPlans.ofAll(ids, Weeks.mondayOf(first), last.plusDays(DAYS - 1));
        List<Child> siblings = children.siblingsOfAll(families);
        Map<UUID, Sky> all = skies.ofAll(Stream.concat(siblings.stream().map(Child::getId), families.stream())
                .toList());
        Map<UUID, SortedMap<LocalDate, Long>> lit = starDays.ofAll(ids, firstShown(ids, all, first), last);
        Map<UUID, RepetitionQuest> counted = quests.ofAll(ids);
        Map<UUID, List<String>> watchers = circles.watchers(device.clinicId(), ids);
        List<Reward> shelf =
                rewards.ofAll(Stream.concat(ids.stream(), families.stream()).toList());
        List<RewardClaim> wishes = claims.ofAll(ids);
        return paired.stream()
                .map(child -> BoardWriter.board(
                        child,
                        now,
                        days.getOrDefault(child.getId(), List.of()),
                        all.getOrDefault(child.getId(), Sky.EMPTY),
                        lit.getOrDefault(child.getId(), Collections.emptySortedMap()),
                        counted,
                        family(child, siblings, all),
                        watchers.getOrDefault(child.getId(), List.of()),
                        shelf,
                        wishes))
                .toList();
    }

    private static Board.Family family(Child child, List<Child> siblings, Map<UUID, Sky> skies) {
        List<Child> own = siblings.stream()
                .filter(sibling -> sibling.getFamilyId().equals(child.getFamilyId()))
                .toList();
        return SkyWriter.family(skies.getOrDefault(child.getFamilyId(), Sky.EMPTY), own, skies);
    }

    /** The calendar shows this month; a running constellation may have begun before it. */
    private static LocalDate firstShown(List<UUID> ids, Map<UUID, Sky> skies, LocalDate today) {
        return ids.stream()
                .map(id -> skies.getOrDefault(id, Sky.EMPTY).progress().skyDays())
                .filter(days -> !days.isEmpty())
                .map(SortedSet::getFirst)
                .reduce(today.withDayOfMonth(1), (one, other) -> one.isBefore(other) ? one : other);
    }
}

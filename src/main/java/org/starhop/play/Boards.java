package org.starhop.play;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Weeks;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.LeavePins;
import org.starhop.child.PairedDevice;
import org.starhop.practice.RepetitionQuests;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.reward.Claims;
import org.starhop.reward.Rewards;
import org.starhop.reward.Skies;
import org.starhop.reward.Sky;

/**
 * Collects the boards of a tablet's children, in a number of statements that does not grow with them. All of them read
 * the same snapshot: if a card were done but its star not yet in the sky, the star would disappear until the next
 * board.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public class Boards {

    /** The number of days on a board: today and the next 14. */
    static final int DAYS = 15;

    /** How far back a board includes the stars of a constellation that takes long to finish. */
    private static final int MOST_DAYS_BACK = 40;

    private final Children children;
    private final LeavePins pins;
    private final CareCircles circles;
    private final DayPlans dayPlans;
    private final Skies skies;
    private final RepetitionQuests quests;
    private final Rewards rewards;
    private final Claims claims;
    private final Clock clock;

    Boards(
            Children children,
            LeavePins pins,
            CareCircles circles,
            DayPlans dayPlans,
            Skies skies,
            RepetitionQuests quests,
            Rewards rewards,
            Claims claims,
            Clock clock) {
        this.children = children;
        this.pins = pins;
        this.circles = circles;
        this.dayPlans = dayPlans;
        this.skies = skies;
        this.quests = quests;
        this.rewards = rewards;
        this.claims = claims;
        this.clock = clock;
    }

    /** Returns the boards of the children that this tablet is paired with. */
    @Allowed(Who.DEVICE)
    public Board of(PairedDevice device) {
        Instant now = clock.instant();
        List<Child> siblings = children.withSiblings(device.childIds());
        List<Child> paired = siblings.stream()
                .filter(child -> device.childIds().contains(child.getId()))
                .toList();
        var tablet = new Board.Tablet(device.id(), device.actor().name());
        return new Board(
                1,
                now,
                tablet,
                pins.of(device).orElse(null),
                paired.isEmpty() ? List.of() : boards(device, paired, siblings, now));
    }

    private List<Board.BoardChild> boards(PairedDevice device, List<Child> paired, List<Child> siblings, Instant now) {
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
        Map<UUID, Sky> all = skies.ofAll(Stream.concat(siblings.stream().map(Child::getId), families.stream())
                .toList());
        Map<UUID, List<DayPlan>> days = dayPlans.ofAll(ids, firstShown(ids, all, first), last.plusDays(DAYS - 1));
        var writer = new BoardWriter(new BoardFacts(
                now,
                siblings,
                days,
                all,
                hasQuest(days) ? quests.ofAll(ids) : Map.of(),
                circles.watchers(device.clinicId(), ids),
                rewards.ofAll(Stream.concat(ids.stream(), families.stream()).toList()),
                claims.ofAll(ids)));
        return paired.stream().map(writer::board).toList();
    }

    /**
     * Returns the first day to read. The calendar shows the current month, and the current constellation may have begun
     * earlier.
     */
    private static LocalDate firstShown(List<UUID> ids, Map<UUID, Sky> skies, LocalDate today) {
        LocalDate monday = Weeks.mondayOf(today);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate latest = month.isBefore(monday) ? month : monday;
        LocalDate earliest = today.minusDays(MOST_DAYS_BACK);
        return ids.stream()
                .map(id -> skies.getOrDefault(id, Sky.EMPTY).progress().skyDays())
                .filter(days -> !days.isEmpty())
                .map(SortedSet::getFirst)
                .map(day -> day.isBefore(earliest) ? earliest : day)
                .reduce(latest, (one, other) -> one.isBefore(other) ? one : other);
    }

    private static boolean hasQuest(Map<UUID, List<DayPlan>> days) {
        return days.values().stream()
                .flatMap(List::stream)
                .flatMap(plan -> plan.slots().stream())
                .anyMatch(slot -> slot.prescription().getQuestTarget() != null);
    }
}

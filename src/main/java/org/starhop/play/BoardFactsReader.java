package org.starhop.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.starhop.base.Weeks;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.practice.RepetitionQuests;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.reward.Claims;
import org.starhop.reward.Rewards;
import org.starhop.reward.Skies;
import org.starhop.reward.Sky;

/** Reads what the boards of a tablet's children are written from, each kind of fact in one statement for all of them. */
@Component
class BoardFactsReader {

    /** How far back a board includes the stars of a constellation that takes long to finish. */
    private static final int MOST_DAYS_BACK = 40;

    private final CareCircles circles;
    private final DayPlans dayPlans;
    private final Skies skies;
    private final RepetitionQuests quests;
    private final Rewards rewards;
    private final Claims claims;

    BoardFactsReader(
            CareCircles circles,
            DayPlans dayPlans,
            Skies skies,
            RepetitionQuests quests,
            Rewards rewards,
            Claims claims) {
        this.circles = circles;
        this.dayPlans = dayPlans;
        this.skies = skies;
        this.quests = quests;
        this.rewards = rewards;
        this.claims = claims;
    }

    BoardFacts read(UUID clinicId, List<Child> paired, List<Child> siblings, Instant now) {
        List<UUID> ids = paired.stream().map(Child::getId).toList();
        List<UUID> families = paired.stream().map(Child::getFamilyId).distinct().toList();
        Map<UUID, Sky> all = skies.ofAll(Stream.concat(siblings.stream().map(Child::getId), families.stream())
                .toList());
        Map<UUID, List<DayPlan>> days = days(paired, all, now);
        return new BoardFacts(
                now,
                siblings,
                days,
                all,
                hasQuest(days) ? quests.ofAll(ids) : Map.of(),
                circles.watchers(clinicId, ids),
                rewards.ofAll(Stream.concat(ids.stream(), families.stream()).toList()),
                claims.ofAll(ids));
    }

    private Map<UUID, List<DayPlan>> days(List<Child> paired, Map<UUID, Sky> skies, Instant now) {
        List<UUID> ids = paired.stream().map(Child::getId).toList();
        List<LocalDate> today =
                paired.stream().map(child -> child.dateAt(now)).sorted().toList();
        LocalDate first = firstShown(ids, skies, today.getFirst());
        return dayPlans.ofAll(ids, first, today.getLast().plusDays(Boards.DAYS - 1));
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

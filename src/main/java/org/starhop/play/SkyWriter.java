package org.starhop.play;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.child.Child;
import org.starhop.practice.RepetitionQuest;
import org.starhop.program.Prescription;
import org.starhop.progress.DayPlan;
import org.starhop.reward.Sky;
import org.starhop.reward.SkyProgress;

/** Converts skies, families, and quests to the board's format. */
final class SkyWriter {

    private SkyWriter() {}

    static Board.SkyPart sky(Sky sky, List<DayPlan> plans, LocalDate today) {
        SkyProgress progress = sky.progress();
        return new Board.SkyPart(
                progress.skyGoal(),
                List.copyOf(progress.skyDays()),
                progress.skyThrough(),
                progress.skySince(),
                sky.finished(),
                sky.newest(),
                plans.stream()
                        .filter(plan -> plan.date().isBefore(today) && plan.stars() > 0)
                        .map(plan -> new Board.StarDay(plan.date(), plan.stars()))
                        .toList(),
                sky.stickers().stream()
                        .map(sticker -> new Board.BookSticker(sticker.name().name(), sticker.at()))
                        .toList());
    }

    static Board.StarDay day(Map.Entry<LocalDate, Long> day) {
        return new Board.StarDay(day.getKey(), day.getValue());
    }

    static Board.Family family(Sky family, List<Child> siblings, Map<UUID, Sky> skies) {
        return new Board.Family(
                new Board.StarTotals(family.stars().total(), family.stars().balance()),
                siblings.stream()
                        .map(child -> new Board.Share(
                                child.getId(),
                                child.getNickname(),
                                child.getAvatar(),
                                skies.getOrDefault(child.getId(), Sky.EMPTY).together()))
                        .toList());
    }

    static Board.@Nullable Quest quest(Prescription prescription, Map<UUID, RepetitionQuest> quests, LocalDate today) {
        Integer target = prescription.getQuestTarget();
        if (target == null) {
            return null;
        }
        RepetitionQuest quest = quests.get(prescription.getId());
        int reps = quest == null ? 0 : quest.getReps();
        int weekReps = quest == null ? 0 : quest.repsInWeekOf(today);
        return new Board.Quest(target, reps, weekReps, prescription.getPlan().repsPerWeek());
    }
}

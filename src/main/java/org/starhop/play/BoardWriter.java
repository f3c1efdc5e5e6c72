package org.starhop.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.base.Weeks;
import org.starhop.base.ui.Drawings;
import org.starhop.base.ui.Pictures;
import org.starhop.child.Child;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseText;
import org.starhop.practice.RepetitionQuest;
import org.starhop.practice.tap.Taps;
import org.starhop.program.OwnMedia;
import org.starhop.program.Plan;
import org.starhop.program.Prescription;
import org.starhop.program.PromptLevel;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Sky;

/** Writes domain objects as the board says them. */
final class BoardWriter {

    private BoardWriter() {}

    static Board.BoardChild board(
            Child child,
            Instant now,
            List<DayPlan> plans,
            Sky sky,
            Map<UUID, RepetitionQuest> quests,
            Board.Family family,
            List<String> watchers,
            List<Reward> shelf,
            List<RewardClaim> wishes) {
        LocalDate today = child.dateAt(now);
        List<DayPlan> shown = plans.stream()
                .filter(plan -> !plan.date().isBefore(today) && plan.date().isBefore(today.plusDays(Boards.DAYS)))
                .toList();
        return new Board.BoardChild(
                child.getId(),
                child.getNickname(),
                child.getAvatar(),
                child.getLanguage().code(),
                child.getZone().getId(),
                child.modeAt(now),
                new Board.StarTotals(sky.stars().total(), sky.stars().balance()),
                week(plans, today),
                watchers,
                cards(shown, quests, today, child.getLanguage()),
                shown.stream().map(plan -> day(plan, child.getZone())).toList(),
                shelf.stream()
                        .filter(reward -> reward.getOwnerId().equals(child.getId())
                                || reward.getOwnerId().equals(child.getFamilyId()))
                        .map(BoardWriter::reward)
                        .toList(),
                wishes.stream()
                        .filter(claim -> claim.getOwnerId().equals(child.getId())
                                || claim.getOwnerId().equals(child.getFamilyId()))
                        .map(BoardWriter::claim)
                        .toList(),
                SkyWriter.sky(sky, plans, today),
                family);
    }

    private static Board.Week week(List<DayPlan> plans, LocalDate today) {
        LocalDate monday = Weeks.mondayOf(today);
        long stars = plans.stream()
                .filter(plan -> !plan.date().isBefore(monday) && plan.date().isBefore(today))
                .mapToLong(DayPlan::stars)
                .sum();
        return new Board.Week(monday, stars);
    }

    private static List<Board.Card> cards(
            List<DayPlan> shown, Map<UUID, RepetitionQuest> quests, LocalDate today, Language language) {
        return shown.stream()
                .flatMap(plan -> plan.slots().stream())
                .map(SlotView::prescription)
                .distinct()
                .sorted(Comparator.comparing(Prescription::getPosition).thenComparing(Prescription::getPrescribedAt))
                .map(one -> card(one, one.getPlan(), SkyWriter.quest(one, quests, today), language))
                .toList();
    }

    static Board.Card card(Prescription prescription, Plan plan, Board.@Nullable Quest quest, Language language) {
        return card(
                prescription.getId(),
                prescription.getVersion(),
                prescription.getExerciseKey(),
                drawing(prescription.getExerciseKey(), language),
                prescription.getDiscipline(),
                prescription.getEmoji(),
                !prescription.isPraiseOnly(),
                plan,
                quest,
                prescription.getPromptLevel(),
                prescription.getChoiceId(),
                media(prescription.getMedia()));
    }

    /** A card that nobody has been given yet. */
    static Board.Card draft(String exercise, Discipline discipline, String emoji, Plan plan, Language language) {
        return card(
                new UUID(0, 0),
                0,
                exercise,
                drawing(exercise, language),
                discipline,
                emoji,
                true,
                plan,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String drawing(String exercise, Language language) {
        return Drawings.ofThisRelease().name(exercise, language);
    }

    private static Board.Card card(
            UUID id,
            int version,
            String exercise,
            @Nullable String drawing,
            Discipline discipline,
            String emoji,
            boolean star,
            Plan plan,
            Board.@Nullable Quest quest,
            @Nullable PromptLevel promptLevel,
            @Nullable UUID choice,
            Board.@Nullable Media media) {
        Dosage dosage = plan.getDosage();
        Map<String, Board.CardText> texts = plan.getTexts().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().code(), entry -> text(entry.getValue(), plan.getNote())));
        return new Board.Card(
                id,
                version,
                exercise,
                drawing,
                discipline.name(),
                Pictures.codePoints(emoji),
                emoji,
                star,
                new Board.CardDosage(
                        dosage.sets(), dosage.reps(), dosage.holdSeconds(), dosage.minutes(), dosage.side()),
                plan.getMinutesEach(),
                texts,
                quest,
                promptLevel,
                choice,
                media);
    }

    private static Board.@Nullable Media media(@Nullable OwnMedia own) {
        return own == null ? null : new Board.Media(own.getId(), own.getFormat().mediaType());
    }

    private static Board.CardText text(ExerciseText text, @Nullable String note) {
        return new Board.CardText(
                text.name(), text.purpose(), text.prompt(), text.steps(), text.materials(), text.safety(), note);
    }

    private static Board.Day day(DayPlan plan, ZoneId zone) {
        return new Board.Day(
                plan.date(),
                plan.date().atStartOfDay(zone).toInstant(),
                plan.slots().stream().map(BoardWriter::slot).toList());
    }

    private static Board.Slot slot(SlotView view) {
        SlotView.Told told = view.told();
        Board.Logged logged = told == null
                ? null
                : new Board.Logged(
                        told.at(), told.outbox(), told.seq(), told.at().plus(Taps.UNDO_WINDOW), view.starred());
        return new Board.Slot(
                view.slot().toString(),
                view.prescription().getId(),
                view.routine(),
                view.state().code(),
                logged);
    }

    private static Board.ShopReward reward(Reward reward) {
        return new Board.ShopReward(
                reward.getId(),
                reward.getOwner().name(),
                reward.getTitle(),
                reward.getPicture(),
                reward.getSize().name(),
                reward.getCost());
    }

    private static Board.ShopClaim claim(RewardClaim claim) {
        return new Board.ShopClaim(
                claim.getId(),
                claim.getRewardId(),
                claim.getTitle(),
                claim.getPicture(),
                claim.getCost(),
                claim.getStatus().name(),
                claim.getAskedAt(),
                claim.getAnsweredAt(),
                claim.getKindWord(),
                claim.getOwner().name());
    }
}

package org.starhop.play;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.starhop.base.Language;
import org.starhop.base.Weeks;
import org.starhop.child.Child;
import org.starhop.practice.tap.Taps;
import org.starhop.program.Prescription;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;
import org.starhop.reward.Reward;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.Sky;

/** Converts domain objects to the board's format. */
final class BoardWriter {

    private final BoardFacts facts;

    BoardWriter(BoardFacts facts) {
        this.facts = facts;
    }

    Board.BoardChild board(Child child) {
        LocalDate today = child.dateAt(facts.now());
        List<DayPlan> plans = facts.plans(child);
        List<DayPlan> shown = plans.stream()
                .filter(plan -> !plan.date().isBefore(today) && plan.date().isBefore(today.plusDays(Boards.DAYS)))
                .toList();
        Sky sky = facts.sky(child.getId());
        return new Board.BoardChild(
                child.getId(),
                child.getNickname(),
                child.getAvatar(),
                child.getLanguage().code(),
                child.getZone().getId(),
                child.modeAt(facts.now()),
                new Board.StarTotals(sky.stars().total(), sky.stars().balance()),
                week(plans, today),
                facts.watchers(child),
                cards(shown, today, child.getLanguage()),
                shown.stream().map(plan -> day(plan, child.getZone())).toList(),
                facts.shelf(child).map(BoardWriter::reward).toList(),
                facts.wishes(child).map(BoardWriter::claim).toList(),
                SkyWriter.sky(sky, plans, today),
                SkyWriter.family(facts.sky(child.getFamilyId()), facts.siblings(child), facts.skies()));
    }

    private static Board.Week week(List<DayPlan> plans, LocalDate today) {
        LocalDate monday = Weeks.mondayOf(today);
        long stars = plans.stream()
                .filter(plan -> !plan.date().isBefore(monday) && plan.date().isBefore(today))
                .mapToLong(DayPlan::stars)
                .sum();
        return new Board.Week(monday, stars);
    }

    private List<Board.Card> cards(List<DayPlan> shown, LocalDate today, Language language) {
        return shown.stream()
                .flatMap(plan -> plan.slots().stream())
                .map(SlotView::prescription)
                .distinct()
                .sorted(Prescription.FAMILY_ORDER)
                .map(one -> CardWriter.card(one, one.getPlan(), SkyWriter.quest(one, facts.quests(), today), language))
                .toList();
    }

    private static Board.Day day(DayPlan plan, ZoneId zone) {
        return new Board.Day(
                plan.date(),
                plan.date().atStartOfDay(zone).toInstant(),
                plan.slots().stream().map(BoardWriter::slot).toList());
    }

    private static Board.Slot slot(SlotView view) {
        SlotView.CurrentLog log = view.log();
        Board.Logged logged = log == null
                ? null
                : new Board.Logged(log.at(), log.outbox(), log.seq(), log.at().plus(Taps.UNDO_WINDOW), view.starred());
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

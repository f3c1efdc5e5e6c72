package org.starhop.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.starhop.exercise.Frequency;
import org.starhop.practice.SlotState;
import org.starhop.practice.SlotTally;

/**
 * Adherence = planned opportunities met / planned, in the child's weeks (Monday to Sunday), without paused days. "4 a week"
 * offers a slot every day and plans the smaller of 4 and the days that were there to practice; more is extra and never lifts it
 * above 100 %. The past is counted by the plan of its day.
 */
final class Adherence {

    private Adherence() {}

    /** A prescription and its tallies of the week. */
    record Offer(Course course, Collection<SlotTally> tallies) {

        /** Each day counts by its own plan; where that changed within the week, it asks no more than the bigger of both. */
        private int planned(LocalDate monday, Predicate<LocalDate> paused) {
            Map<Frequency, Long> days = monday.datesUntil(monday.plusDays(7))
                    .filter(date -> !paused.test(date) && course.isPlannedOn(date))
                    .collect(Collectors.groupingBy(course::frequency, Collectors.counting()));
            int asked = days.entrySet().stream()
                    .mapToInt(entry -> asked(entry.getKey(), entry.getValue()))
                    .sum();
            int most = days.keySet().stream()
                    .mapToInt(often -> asked(often, 7))
                    .max()
                    .orElse(0);
            return Math.min(asked, most);
        }

        private static int asked(Frequency often, long days) {
            return (int) Math.min(often.timesPerWeek(), days) * often.timesPerDay();
        }
    }

    /**
     * One prescription in one week, or two that are "this or that": then one of them is planned, the smaller, and whichever was
     * practiced at a time of a day meets it. The second one of that time is extra.
     */
    static WeekCount week(LocalDate monday, List<Offer> offers, Predicate<LocalDate> paused) {
        int planned = offers.stream()
                .mapToInt(offer -> offer.planned(monday, paused))
                .filter(plan -> plan > 0)
                .min()
                .orElse(0);
        Map<String, SlotState> best = offers.stream()
                .flatMap(offer -> offer.tallies().stream())
                .collect(Collectors.toMap(
                        tally -> tally.slot().date() + "." + tally.slot().n(), SlotTally::state, Adherence::better));
        int done = (int) Math.min(planned, count(best, SlotState.DONE));
        long tries = count(best, SlotState.TRIED) + count(best, SlotState.PARTLY);
        return new WeekCount(planned, done, (int) Math.min(planned - done, tries));
    }

    private static SlotState better(SlotState one, SlotState other) {
        return one == SlotState.DONE || (one.isPracticed() && other != SlotState.DONE) ? one : other;
    }

    private static long count(Map<String, SlotState> states, SlotState wanted) {
        return states.values().stream().filter(wanted::equals).count();
    }
}

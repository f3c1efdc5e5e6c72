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
 * Computes adherence: planned opportunities met / planned, in the child's weeks (Monday to Sunday), without paused
 * days. "4 a week" offers a slot every day and plans the smaller of 4 and the number of days available to practice;
 * anything more is extra and never lifts it above 100 %. Past days are counted by the plan in effect then.
 */
final class Adherence {

    private Adherence() {}

    /** A prescription and its tallies of the week. */
    record Offer(Course course, Collection<SlotTally> tallies) {

        /**
         * Counts each day by its own plan. If the plan changed within the week, the week asks for no more than the
         * larger of the two.
         */
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
     * Counts one prescription in one week, or the two of a "this or that" choice. Of two, the smaller plan applies, and
     * practicing either one at a given time of day meets it; the second one at that time is extra.
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

package org.starhop.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.PrescriptionVersion;

/**
 * Adherence = planned opportunities met / planned, in the child's weeks (Monday to Sunday), without paused days. "4 a week"
 * offers a slot every day and plans the smaller of 4 and the days that were there to practice; more is extra and never lifts it
 * above 100 %. The past is counted by the plan of its day.
 */
final class Adherence {

    private Adherence() {}

    /**
     * One prescription in one week.
     *
     * @param versions of this prescription, oldest first
     * @param tallies of this prescription in this week
     */
    static WeekCount week(
            LocalDate monday,
            Prescription prescription,
            List<PrescriptionVersion> versions,
            Predicate<LocalDate> paused,
            Collection<SlotTally> tallies) {
        List<LocalDate> days = monday.datesUntil(monday.plusDays(7))
                .filter(date -> !paused.test(date) && isThere(date, prescription, versions))
                .toList();
        if (days.isEmpty()) {
            return WeekCount.NONE;
        }
        PrescriptionVersion last = inForce(days.getLast(), versions).orElseThrow(IllegalStateException::new);
        var frequency = last.getPlan().getFrequency();
        int planned = Math.min(frequency.timesPerWeek(), days.size()) * frequency.timesPerDay();
        Map<SlotState, Long> states =
                tallies.stream().collect(Collectors.groupingBy(SlotTally::state, Collectors.counting()));
        int done = (int) Math.min(planned, states.getOrDefault(SlotState.DONE, 0L));
        long tries = states.getOrDefault(SlotState.TRIED, 0L) + states.getOrDefault(SlotState.PARTLY, 0L);
        return new WeekCount(planned, done, (int) Math.min(planned - done, tries));
    }

    private static boolean isThere(LocalDate date, Prescription prescription, List<PrescriptionVersion> versions) {
        boolean within = !date.isBefore(prescription.getStartsOn())
                && (prescription.getEndsOn() == null || !date.isAfter(prescription.getEndsOn()));
        return within
                && inForce(date, versions)
                        .filter(version -> version.getStatus() == PrescriptionStatus.ACTIVE
                                || (version.getStatus() == PrescriptionStatus.COMPLETED
                                        && version.getEffectiveOn().equals(date)))
                        .filter(version -> version.getPlan().getFrequency().offeredOn(date.getDayOfWeek()))
                        .isPresent();
    }

    private static Optional<PrescriptionVersion> inForce(LocalDate date, List<PrescriptionVersion> versions) {
        return versions.stream()
                .filter(version -> !version.getEffectiveOn().isAfter(date))
                .reduce((earlier, later) -> later);
    }
}

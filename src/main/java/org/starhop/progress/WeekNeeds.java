package org.starhop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.Weeks;
import org.starhop.practice.SlotTally;

/**
 * What a child's weeks still asked for on each of their days.
 *
 * @param told tallies of whole weeks, starting on Monday
 */
record WeekNeeds(List<Course> courses, List<SlotTally> told) {

    /** Returns whether the week still asked for this exercise when the date began. */
    boolean isDue(Course course, LocalDate date) {
        if (!course.isPlannedOn(date)) {
            return false;
        }
        List<Course> together = together(course, date);
        int asked = together.stream()
                .map(one -> one.frequency(date))
                .mapToInt(frequency -> frequency.timesPerWeek() * frequency.timesPerDay())
                .min()
                .orElseThrow();
        return met(together, date) < asked;
    }

    /** Returns the exercise, with its alternative if it was a "this or that" choice. */
    private List<Course> together(Course course, LocalDate date) {
        UUID choice = course.choice(date);
        return choice == null
                ? List.of(course)
                : courses.stream()
                        .filter(other -> choice.equals(other.choice(date)) && other.isPlannedOn(date))
                        .toList();
    }

    private long met(List<Course> together, LocalDate date) {
        Set<UUID> ids = together.stream().map(Course::id).collect(Collectors.toSet());
        LocalDate monday = Weeks.mondayOf(date);
        return told.stream()
                .filter(tally -> ids.contains(tally.slot().prescriptionId()))
                .filter(tally -> !tally.slot().date().isBefore(monday)
                        && tally.slot().date().isBefore(date))
                .filter(tally -> tally.state().isPracticed())
                .map(tally -> tally.slot().date() + "." + tally.slot().n())
                .distinct()
                .count();
    }
}

package org.starhop.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;
import org.starhop.practice.SlotState;
import org.starhop.practice.SlotTally;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/**
 * Everything that the days and weeks of several children are computed from, read once by {@link PlansAndTalliesReader}.
 */
record PlansAndTallies(
        Map<UUID, List<Course>> courses, Map<UUID, List<Pause>> pauses, Map<UUID, List<SlotTally>> tallies) {

    private static final Comparator<SlotView> FAMILY_ORDER = Comparator.<SlotView, Routine>comparing(SlotView::routine)
            .thenComparing(SlotView::prescription, Prescription.FAMILY_ORDER)
            .thenComparing(view -> view.slot().n());

    List<Course> courses(UUID childId) {
        return courses.getOrDefault(childId, List.of());
    }

    List<SlotTally> tallies(UUID childId) {
        return tallies.getOrDefault(childId, List.of());
    }

    /** Returns a test of whether the child's program rests on a date. */
    Predicate<LocalDate> paused(UUID childId) {
        List<Pause> mine = pauses.getOrDefault(childId, List.of());
        return date -> mine.stream().anyMatch(pause -> pause.covers(date));
    }

    /** Returns the child's days between two dates, inclusive; they must be among the dates read. */
    List<DayPlan> days(UUID childId, LocalDate from, LocalDate to) {
        var needs = new WeekNeeds(courses(childId), tallies(childId));
        Map<LocalDate, List<SlotTally>> byDate = tallies(childId).stream()
                .collect(Collectors.groupingBy(tally -> tally.slot().date()));
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(childId, date, byDate.getOrDefault(date, List.of()), needs))
                .toList();
    }

    private DayPlan day(UUID childId, LocalDate date, List<SlotTally> told, WeekNeeds needs) {
        Map<SlotId, SlotTally> bySlot = told.stream().collect(Collectors.toMap(SlotTally::slot, Function.identity()));
        boolean paused = paused(childId).test(date);
        List<SlotView> views = courses(childId).stream()
                .flatMap(course -> views(course, date, paused, bySlot, !paused && needs.isDue(course, date)))
                .sorted(FAMILY_ORDER)
                .toList();
        return new DayPlan(date, paused, views);
    }

    /** Returns the slots of one exercise: those it offers, and those somebody reported. */
    private static Stream<SlotView> views(
            Course course, LocalDate date, boolean paused, Map<SlotId, SlotTally> told, boolean due) {
        List<SlotTally> own = told.values().stream()
                .filter(tally -> tally.slot().prescriptionId().equals(course.id()))
                .toList();
        boolean hurt = own.stream().anyMatch(tally -> tally.state() == SlotState.RESTING);
        SlotState untold = hurt ? SlotState.RESTING : SlotState.OPEN;
        return Stream.concat(
                        paused ? Stream.empty() : offered(course, date),
                        own.stream().map(SlotTally::slot))
                .distinct()
                .map(slot -> view(course, slot, told.get(slot), untold, due));
    }

    private static Stream<SlotId> offered(Course course, LocalDate date) {
        return course.isOfferedOn(date)
                ? IntStream.rangeClosed(1, course.frequency(date).timesPerDay())
                        .mapToObj(n -> new SlotId(course.id(), date, n))
                : Stream.empty();
    }

    private static SlotView view(Course course, SlotId slot, @Nullable SlotTally tally, SlotState untold, boolean due) {
        Prescription prescription = course.prescription();
        Routine routine = prescription.routineOf(slot);
        UUID choice = course.choice(slot.date());
        return tally == null
                ? new SlotView(slot, prescription, routine, untold, null, false, choice, due)
                : new SlotView(
                        slot,
                        prescription,
                        routine,
                        tally.state() == SlotState.OPEN ? untold : tally.state(),
                        SlotView.CurrentLog.of(tally),
                        tally.isStarred(),
                        choice,
                        due);
    }
}

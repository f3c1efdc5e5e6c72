package org.starhop.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;
import org.starhop.program.Prescription;
import org.starhop.program.ProgramPause;
import org.starhop.program.SlotId;

/** Everything that days and weeks of several children are made of, read once by {@link DayBooks}. */
record DayBook(
        Map<UUID, List<Prescription>> prescribed,
        Map<UUID, List<ProgramPause>> pauses,
        Map<UUID, List<SlotTally>> told) {

    private static final Comparator<SlotView> FAMILY_ORDER = Comparator.<SlotView, Routine>comparing(SlotView::routine)
            .thenComparing(view -> view.prescription().getPosition())
            .thenComparing(view -> view.prescription().getPrescribedAt())
            .thenComparing(view -> view.slot().n());

    List<Prescription> prescribed(UUID childId) {
        return prescribed.getOrDefault(childId, List.of());
    }

    List<SlotTally> told(UUID childId) {
        return told.getOrDefault(childId, List.of());
    }

    /** Whether the child's program rests on a date. */
    Predicate<LocalDate> paused(UUID childId) {
        List<ProgramPause> mine = pauses.getOrDefault(childId, List.of());
        return date -> mine.stream().anyMatch(pause -> pause.covers(date));
    }

    /** The child's days from one date to another, both included; only dates that the book was opened for. */
    List<DayPlan> days(UUID childId, LocalDate from, LocalDate to) {
        Map<LocalDate, List<SlotTally>> byDate = told(childId).stream()
                .collect(Collectors.groupingBy(tally -> tally.slot().date()));
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(
                        date, paused(childId).test(date), prescribed(childId), byDate.getOrDefault(date, List.of())))
                .toList();
    }

    private static DayPlan day(LocalDate date, boolean paused, List<Prescription> prescribed, List<SlotTally> told) {
        Map<SlotId, SlotTally> bySlot = told.stream().collect(Collectors.toMap(SlotTally::slot, Function.identity()));
        Map<UUID, Prescription> byId =
                prescribed.stream().collect(Collectors.toMap(Prescription::getId, Function.identity()));
        List<SlotId> slots = new ArrayList<>();
        if (!paused) {
            prescribed.stream()
                    .filter(prescription -> prescription.isOfferedOn(date))
                    .flatMap(prescription -> offered(prescription, date))
                    .forEach(slots::add);
        }
        bySlot.keySet().stream()
                .filter(slot -> !slots.contains(slot) && byId.containsKey(slot.prescriptionId()))
                .forEach(slots::add);
        Set<UUID> resting = told.stream()
                .filter(tally -> tally.state() == SlotState.RESTING)
                .map(tally -> tally.slot().prescriptionId())
                .collect(Collectors.toSet());
        List<SlotView> views = slots.stream()
                .map(slot -> view(
                        slot,
                        Objects.requireNonNull(byId.get(slot.prescriptionId())),
                        bySlot.get(slot),
                        resting.contains(slot.prescriptionId()) ? SlotState.RESTING : SlotState.OPEN))
                .sorted(FAMILY_ORDER)
                .toList();
        return new DayPlan(date, paused, views);
    }

    private static Stream<SlotId> offered(Prescription prescription, LocalDate date) {
        return IntStream.rangeClosed(1, prescription.getPlan().getFrequency().timesPerDay())
                .mapToObj(n -> new SlotId(prescription.getId(), date, n));
    }

    private static SlotView view(SlotId slot, Prescription prescription, @Nullable SlotTally tally, SlotState untold) {
        List<Routine> routines = prescription.getRoutines();
        Routine routine = routines.get(Math.min(slot.n(), routines.size()) - 1);
        return tally == null
                ? new SlotView(slot, prescription, routine, untold, null, null, null, null, false)
                : new SlotView(
                        slot,
                        prescription,
                        routine,
                        tally.state() == SlotState.OPEN ? untold : tally.state(),
                        tally.getLogId(),
                        tally.getHappenedAt(),
                        tally.getOutboxId(),
                        tally.getSeq(),
                        tally.isStarred());
    }
}

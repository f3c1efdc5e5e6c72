package org.starhop.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.exercise.Routine;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.ProgramPause;
import org.starhop.program.SlotId;

/** A child's days: what is offered, and how each slot stands. Costs the days it shows, not the years behind them. */
@Service
@Transactional(readOnly = true)
public class DayPlans {

    private static final Comparator<SlotView> FAMILY_ORDER = Comparator.<SlotView, Routine>comparing(SlotView::routine)
            .thenComparing(view -> view.prescription().getPosition())
            .thenComparing(view -> view.prescription().getPrescribedAt())
            .thenComparing(view -> view.slot().n());

    private final Prescriptions prescriptions;
    private final FamilyPlan familyPlan;
    private final SlotTallyRepository tallies;

    DayPlans(Prescriptions prescriptions, FamilyPlan familyPlan, SlotTallyRepository tallies) {
        this.prescriptions = prescriptions;
        this.familyPlan = familyPlan;
        this.tallies = tallies;
    }

    /** The days from one date to another, both included. */
    @Allowed(Who.GROWN_UP_OF)
    public List<DayPlan> days(UUID childId, LocalDate from, LocalDate to) {
        return ofAll(List.of(childId), from, to).getOrDefault(childId, List.of());
    }

    /** The same for several children, in three statements, from inside a call that has checked them. */
    @Allowed(Who.INTERNAL)
    public Map<UUID, List<DayPlan>> ofAll(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        Map<UUID, List<Prescription>> prescribed =
                prescriptions.ofAll(childIds).stream().collect(Collectors.groupingBy(Prescription::getChildId));
        Map<UUID, List<ProgramPause>> pauses = familyPlan.pausesOfAll(childIds, from).stream()
                .collect(Collectors.groupingBy(ProgramPause::getChildId));
        Map<UUID, List<SlotTally>> told =
                tallies.findBetween(childIds, from, to).stream().collect(Collectors.groupingBy(SlotTally::getChildId));
        Map<UUID, List<DayPlan>> result = new HashMap<>();
        for (UUID childId : childIds) {
            result.put(
                    childId,
                    days(
                            prescribed.getOrDefault(childId, List.of()),
                            pauses.getOrDefault(childId, List.of()),
                            told.getOrDefault(childId, List.of()),
                            from,
                            to));
        }
        return result;
    }

    private static List<DayPlan> days(
            List<Prescription> prescribed,
            List<ProgramPause> pauses,
            List<SlotTally> told,
            LocalDate from,
            LocalDate to) {
        Map<LocalDate, List<SlotTally>> byDate = told.stream()
                .collect(Collectors.groupingBy(tally -> tally.slot().date()));
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(
                        date,
                        pauses.stream().anyMatch(pause -> pause.covers(date)),
                        prescribed,
                        byDate.getOrDefault(date, List.of())))
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

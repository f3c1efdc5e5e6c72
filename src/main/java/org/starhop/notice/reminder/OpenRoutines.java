package org.starhop.notice.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.Weeks;
import org.starhop.practice.SlotState;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.progress.SlotView;

/** Which routines still have something to do on a day: planned, not done, not resting. */
record OpenRoutines(Map<LocalDate, Map<UUID, DayPlan>> days) {

    /** Reads the days of several children together, with their weeks: what the week asks for may have been done. */
    static OpenRoutines read(DayPlans plans, List<Due> due) {
        Map<LocalDate, Map<UUID, DayPlan>> days = new HashMap<>();
        Map<LocalDate, Set<UUID>> childIds = due.stream()
                .collect(Collectors.groupingBy(Due::date, Collectors.mapping(Due::childId, Collectors.toSet())));
        childIds.forEach((date, ids) -> days.put(date, lastOfEach(plans.ofAll(ids, Weeks.mondayOf(date), date))));
        return new OpenRoutines(days);
    }

    private static Map<UUID, DayPlan> lastOfEach(Map<UUID, List<DayPlan>> plans) {
        return plans.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast()));
    }

    boolean has(Due due) {
        DayPlan day = days.getOrDefault(due.date(), Map.of()).get(due.childId());
        return day != null
                && !day.paused()
                && day.slots().stream().anyMatch(slot -> slot.routine() == due.routine() && isToDo(day, slot));
    }

    private static boolean isToDo(DayPlan day, SlotView slot) {
        boolean otherIsEnough =
                day.insteadOf(slot).filter(other -> other.state().isEnough()).isPresent();
        return slot.due() && slot.state() == SlotState.OPEN && !otherIsEnough;
    }
}

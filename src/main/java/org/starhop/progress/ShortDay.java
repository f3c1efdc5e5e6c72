package org.starhop.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.starhop.practice.SlotState;

/**
 * The shortest useful selection of a day: what was practiced, and as many open practices as fit into five minutes with it. It
 * only says where to begin; what waits stays planned and counts as on any day.
 *
 * @param enough what was practiced or is selected, in the family's order
 * @param rest everything else, in the family's order
 */
public record ShortDay(List<SlotView> enough, List<SlotView> rest) {

    /** How long a short day is, in minutes. */
    public static final int MINUTES = 5;

    public ShortDay {
        enough = List.copyOf(enough);
        rest = List.copyOf(rest);
    }

    /** Selects what is due and short first. If nothing fits and nothing was practiced, the shortest one is enough. */
    public static ShortDay of(DayPlan day) {
        List<SlotView> practiced =
                day.slots().stream().filter(slot -> slot.state().isPracticed()).toList();
        Set<String> taken = new HashSet<>();
        practiced.forEach(slot -> taken.add(slot.opportunity()));
        List<SlotView> enough = new ArrayList<>(practiced);
        int minutes = practiced.stream().mapToInt(ShortDay::minutes).sum();
        for (SlotView slot : open(day)) {
            boolean fits = minutes + minutes(slot) <= MINUTES || enough.isEmpty();
            if (fits && taken.add(slot.opportunity())) {
                enough.add(slot);
                minutes += minutes(slot);
            }
        }
        return new ShortDay(
                day.slots().stream().filter(enough::contains).toList(),
                day.slots().stream().filter(slot -> !enough.contains(slot)).toList());
    }

    private static List<SlotView> open(DayPlan day) {
        return day.slots().stream()
                .filter(slot -> slot.state() == SlotState.OPEN)
                .sorted(Comparator.comparing(SlotView::due).reversed().thenComparing(ShortDay::minutes))
                .toList();
    }

    private static int minutes(SlotView slot) {
        return slot.prescription().getPlan().minutesEach();
    }

    /** Returns whether it would relieve: something that is still open can wait. */
    public boolean relieves() {
        return rest.stream().anyMatch(slot -> slot.state() == SlotState.OPEN);
    }

    /** Returns whether something of the selection is still to be done. */
    public boolean isOpen() {
        return enough.stream().anyMatch(slot -> slot.state() == SlotState.OPEN);
    }
}

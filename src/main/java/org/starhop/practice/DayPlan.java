package org.starhop.practice;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of a child.
 *
 * @param paused whether the program rests that day
 */
public record DayPlan(LocalDate date, boolean paused, List<SlotView> slots) {

    /** How many slots were practiced. */
    public long practiced() {
        return slots.stream().filter(slot -> slot.state().isPracticed()).count();
    }

    /** How many stars were lit. */
    public long stars() {
        return slots.stream().filter(SlotView::starred).count();
    }
}

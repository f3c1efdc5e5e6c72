package org.starhop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One day of a child.
 *
 * @param paused whether the program rests that day
 */
public record DayPlan(LocalDate date, boolean paused, List<SlotView> slots) {

    /** Returns how many slots were practiced. */
    public long practiced() {
        return slots.stream().filter(slot -> slot.state().isPracticed()).count();
    }

    /** Returns how many practices the day planned or had; the two cards of a "this or that" choice count as one. */
    public long planned() {
        return slots.stream()
                .filter(slot -> slot.due() || slot.state().isPracticed())
                .map(SlotView::opportunity)
                .distinct()
                .count();
    }

    /** Returns how many of these were practiced; the second card of a "this or that" choice is extra. */
    public long met() {
        return slots.stream()
                .filter(slot -> slot.state().isPracticed())
                .map(SlotView::opportunity)
                .distinct()
                .count();
    }

    /** Returns whether anything planned for the week was still to be done when the day began. */
    public boolean isDue() {
        return slots.stream().anyMatch(SlotView::due);
    }

    /** Returns the slot that the child may do instead of this one, at the same time of day. */
    public Optional<SlotView> insteadOf(SlotView slot) {
        return slots.stream().filter(other -> other.isChoiceWith(slot)).findFirst();
    }

    /** Returns how many stars were lit. */
    public long stars() {
        return slots.stream().filter(SlotView::starred).count();
    }
}

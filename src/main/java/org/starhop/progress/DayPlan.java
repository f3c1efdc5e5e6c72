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

    /** How many slots were practiced. */
    public long practiced() {
        return slots.stream().filter(slot -> slot.state().isPracticed()).count();
    }

    /** How many practices the day asked for or had; of two to choose from ("this or that"), one. */
    public long planned() {
        return slots.stream()
                .filter(slot -> slot.due() || slot.state().isPracticed())
                .map(SlotView::opportunity)
                .distinct()
                .count();
    }

    /** How many of these were practiced; the second of two to choose from is extra. */
    public long met() {
        return slots.stream()
                .filter(slot -> slot.state().isPracticed())
                .map(SlotView::opportunity)
                .distinct()
                .count();
    }

    /** Whether something of the week's plan was still to do when the day began. */
    public boolean isDue() {
        return slots.stream().anyMatch(SlotView::due);
    }

    /** What the child may do instead of this, at the same time of the day. */
    public Optional<SlotView> insteadOf(SlotView slot) {
        return slots.stream().filter(other -> other.isChoiceWith(slot)).findFirst();
    }

    /** How many stars were lit. */
    public long stars() {
        return slots.stream().filter(SlotView::starred).count();
    }
}

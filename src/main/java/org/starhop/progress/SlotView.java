package org.starhop.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;
import org.starhop.practice.SlotState;
import org.starhop.practice.SlotTally;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/**
 * One slot of a day as pages and tablets show it.
 *
 * @param told the report that tells the state; null while open
 * @param starred whether its star is lit
 * @param choice the choice ("this or that") that it was one of on that day, or null
 * @param due whether the week still asked for it when that day began: "once a week" is met for the days after its one
 */
public record SlotView(
        SlotId slot,
        Prescription prescription,
        Routine routine,
        SlotState state,
        @Nullable Told told,
        boolean starred,
        @Nullable UUID choice,
        boolean due) {

    /**
     * The report that tells how a slot stands.
     *
     * @param at when it happened
     * @param outbox the tablet's outbox that it came by, if it came by one
     */
    public record Told(
            UUID logId,
            Instant at,
            @Nullable UUID outbox,
            @Nullable Integer seq) {

        static @Nullable Told of(SlotTally tally) {
            UUID logId = tally.getLogId();
            Instant at = tally.getHappenedAt();
            return logId == null || at == null ? null : new Told(logId, at, tally.getOutboxId(), tally.getSeq());
        }
    }

    /** The log that tells the state; null while open. */
    public @Nullable UUID logId() {
        return told == null ? null : told.logId();
    }

    /** The same for two slots of a day between which the child could choose. */
    String opportunity() {
        return (choice == null ? slot.prescriptionId() : choice) + "." + slot.n();
    }

    boolean isChoiceWith(SlotView other) {
        return !slot.equals(other.slot) && opportunity().equals(other.opportunity());
    }
}

package org.starhop.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.SlotState;
import org.starhop.practice.SlotTally;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/**
 * One slot of a day as pages and tablets show it.
 *
 * @param log the log that determines the state; null while open
 * @param starred whether its star is lit
 * @param choice the "this or that" choice it belonged to on that day; null if it stood alone
 * @param due whether the week still asked for it when that day began: "once a week" is met on all days after the one it
 *     was done
 */
public record SlotView(
        SlotId slot,
        Prescription prescription,
        Routine routine,
        SlotState state,
        @Nullable CurrentLog log,
        boolean starred,
        @Nullable UUID choice,
        boolean due) {

    /**
     * The log that determines a slot's state; a newer report or an undo replaces it.
     *
     * @param result what it says, also while the card rests
     * @param at when it happened
     * @param outbox the outbox of the tablet that sent it; null if none did
     */
    public record CurrentLog(
            UUID id,
            PracticeResult result,
            Instant at,
            @Nullable UUID outbox,
            @Nullable Integer seq) {

        static @Nullable CurrentLog of(SlotTally tally) {
            UUID logId = tally.getLogId();
            Instant at = tally.getHappenedAt();
            PracticeResult result = tally.getResult();
            return logId == null || result == null || at == null
                    ? null
                    : new CurrentLog(logId, result, at, tally.getOutboxId(), tally.getSeq());
        }
    }

    /** Returns the id of the log that determines the state; null while the slot is open. */
    public @Nullable UUID logId() {
        return log == null ? null : log.id();
    }

    /** Returns a key that is the same for the two slots of a day between which the child could choose. */
    String opportunity() {
        return (choice == null ? slot.prescriptionId() : choice) + "." + slot.n();
    }

    boolean isChoiceWith(SlotView other) {
        return !slot.equals(other.slot) && opportunity().equals(other.opportunity());
    }
}

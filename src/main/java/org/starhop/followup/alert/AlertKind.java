package org.starhop.followup.alert;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.PracticeBarrier;
import org.starhop.program.AdjustmentReason;

/** Why a therapist should look at an exercise, most urgent first. */
public enum AlertKind {
    /** It hurt, as much as the clinic's limit or without a number. */
    PAIN(PracticeBarrier.HURT),
    NOT_UNDERSTOOD(PracticeBarrier.NOT_UNDERSTOOD),
    /** Planned practices in a row that nobody reported. */
    UNANSWERED(null),
    CHILD_REFUSED(PracticeBarrier.CHILD_REFUSED),
    DID_NOT_WORK(PracticeBarrier.DID_NOT_WORK),
    NO_TIME(PracticeBarrier.NO_TIME),
    NO_MATERIALS(PracticeBarrier.NO_MATERIALS),
    FORGOT(PracticeBarrier.FORGOT),
    SICK(PracticeBarrier.SICK),
    /** The whole program asks for more exercises, or for more minutes, than a family can do. */
    TOO_MUCH(null),
    /** Its last day is near. */
    ENDS_SOON(null);

    private final @Nullable PracticeBarrier barrier;

    AlertKind(@Nullable PracticeBarrier barrier) {
        this.barrier = barrier;
    }

    /** Returns the alert that this barrier may lead to. */
    static AlertKind of(PracticeBarrier barrier) {
        return Arrays.stream(values())
                .filter(kind -> kind.barrier == barrier)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the reason to suggest for a change of the exercise; empty where a change would not help. */
    public Optional<AdjustmentReason> reason() {
        return Optional.ofNullable(barrier).flatMap(PracticeBarrier::adjustment);
    }
}

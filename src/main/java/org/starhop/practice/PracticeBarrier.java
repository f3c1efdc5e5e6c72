package org.starhop.practice;

import java.util.Arrays;
import java.util.Optional;
import org.starhop.program.AdjustmentReason;

/** What got in the way of practice, in the words families use. */
public enum PracticeBarrier {
    NOT_UNDERSTOOD,
    FORGOT,
    NO_MATERIALS,
    NO_TIME,
    CHILD_REFUSED,
    DID_NOT_WORK,
    HURT,
    SICK;

    /** Returns the barrier that an adjustment with this reason answers; empty if it answers none. */
    public static Optional<PracticeBarrier> answeredBy(AdjustmentReason reason) {
        return Arrays.stream(values())
                .filter(barrier -> barrier.adjustment().filter(reason::equals).isPresent())
                .findFirst();
    }

    /**
     * Returns the reason to give for an adjustment that answers this barrier; empty where changing the dose would not
     * help.
     */
    public Optional<AdjustmentReason> adjustment() {
        return switch (this) {
            case NOT_UNDERSTOOD -> Optional.of(AdjustmentReason.NOT_UNDERSTOOD);
            case NO_MATERIALS -> Optional.of(AdjustmentReason.NO_MATERIALS);
            case NO_TIME -> Optional.of(AdjustmentReason.NO_TIME);
            case CHILD_REFUSED -> Optional.of(AdjustmentReason.CHILD_REFUSED);
            case DID_NOT_WORK -> Optional.of(AdjustmentReason.DID_NOT_WORK);
            case HURT -> Optional.of(AdjustmentReason.PAIN);
            case FORGOT, SICK -> Optional.empty();
        };
    }
}

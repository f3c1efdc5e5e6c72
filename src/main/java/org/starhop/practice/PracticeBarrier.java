package org.starhop.practice;

import java.util.Optional;
import org.starhop.program.AdjustmentReason;

/** What stood in the way, in the words of the families who said it first. */
public enum PracticeBarrier {
    NOT_UNDERSTOOD,
    FORGOT,
    NO_MATERIALS,
    NO_TIME,
    CHILD_REFUSED,
    DID_NOT_WORK,
    HURT,
    SICK;

    /** The reason that an adjustment after this barrier would have; none where the dose is not what to change. */
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

package org.starhop.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Published in the transaction of a report that says something hurt.
 *
 * @param stopped whether pain was named as what got in the way
 * @param pain 1 to 10; null if nobody said how much
 */
public record PainReported(
        UUID childId,
        UUID prescriptionId,
        boolean stopped,
        @Nullable Integer pain) {

    /** Returns whether therapists are alerted from this pain on. Pain that got in the way always counts. */
    public boolean counts(int painFrom) {
        return stopped || (pain != null && pain >= painFrom);
    }
}

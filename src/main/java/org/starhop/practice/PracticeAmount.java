package org.starhop.practice;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/**
 * How much was actually practiced; at least one of the two is present.
 *
 * @param reps repetitions, 0 to 10,000
 * @param minutes 0 to 600
 */
@Embeddable
public record PracticeAmount(
        @Nullable Integer reps, @Nullable Integer minutes) {

    public PracticeAmount {
        Require.optionalRange("reps", reps, 0, 10_000);
        Require.optionalRange("minutes", minutes, 0, 600);
        if (reps == null && minutes == null) {
            throw new DomainException.Invalid("reps", "error.required");
        }
    }

    /** Returns an amount, or null if nothing was counted. */
    public static @Nullable PracticeAmount of(@Nullable Integer reps, @Nullable Integer minutes) {
        return reps == null && minutes == null ? null : new PracticeAmount(reps, minutes);
    }

    /** Returns this amount with what was counted later. */
    PracticeAmount and(PracticeAmount later) {
        return new PracticeAmount(
                later.reps == null ? reps : later.reps, later.minutes == null ? minutes : later.minutes);
    }
}

package org.starhop.followup.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.program.PromptLevel;

/**
 * How an exercise went in the clinic today.
 *
 * @param tries 1 to 200
 * @param correct how many of them were right, 0 to {@code tries}; null if nobody counted
 * @param promptLevel the help it took; null if nobody said
 */
@Embeddable
public record Trial(
        Integer tries,
        @Nullable Integer correct,
        @Enumerated(EnumType.STRING) @Nullable PromptLevel promptLevel) {

    /** The maximum number of tries in one visit. */
    public static final int MOST_TRIES = 200;

    public Trial {
        Require.range("tries", tries, 1, MOST_TRIES);
        if (correct != null && (correct < 0 || correct > tries)) {
            throw new DomainException.Invalid("correct", "error.range", 0, tries);
        }
    }
}

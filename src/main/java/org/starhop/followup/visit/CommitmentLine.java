package org.starhop.followup.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.followup.Party;

/**
 * A promise of one side to the other.
 *
 * @param by whose promise it is; only that side ticks it
 * @param dueOn until which day, in the child's zone; null if no day was agreed
 * @param keptAt when it was kept; null while it is open
 */
public record CommitmentLine(
        UUID id,
        UUID childId,
        Party by,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable Instant keptAt) {

    public boolean isKept() {
        return keptAt != null;
    }
}

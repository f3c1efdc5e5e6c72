package org.starhop.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's change to a prescription.
 *
 * @param comment in plain words, for the family too; up to 500 characters
 */
public record Adjustment(
        Plan plan,
        @Nullable LocalDate endsOn,
        AdjustmentReason reason,
        @Nullable String comment) {}

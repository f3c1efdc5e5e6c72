package org.starhop.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's change to a prescription.
 *
 * @param endsOn the last day, today or later; null for open-ended
 * @param comment in plain words, also for the family; up to 500 characters
 * @param questTarget the number of repetitions that a quest for a new skill counts toward; null for no quest
 */
public record Adjustment(
        PrescriptionPlan plan,
        @Nullable LocalDate endsOn,
        AdjustmentReason reason,
        @Nullable String comment,
        @Nullable Integer questTarget) {}

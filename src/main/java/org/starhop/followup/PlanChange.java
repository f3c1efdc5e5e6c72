package org.starhop.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionPlan;

/**
 * What a therapist changed in the program, for whoever practices.
 *
 * @param change one of those that have a reason: adjusted, held, completed
 * @param before the plan until then
 * @param after the plan since then
 */
public record PlanChange(
        PrescriptionChange change, Discipline discipline, PrescriptionPlan before, PrescriptionPlan after, Why why) {

    /**
     * Who changed it, when, and why.
     *
     * @param by the therapist's current name; empty if unknown
     * @param comment what the therapist wrote to the family; null if nothing
     * @param effectiveOn the child's date since which it is in effect
     */
    public record Why(
            UUID prescriptionId,
            String by,
            AdjustmentReason reason,
            @Nullable String comment,
            LocalDate effectiveOn,
            Instant changedAt) {}
}

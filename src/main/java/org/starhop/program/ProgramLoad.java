package org.starhop.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of a family, and when that becomes a lot. Both limits are soft: adults did 86 % of two exercises and 54 %
 * of four or more (Eckard, adults only; no trial with children is known to us).
 *
 * @param exercises how many are active
 * @param minutes a day, over all disciplines
 */
public record ProgramLoad(int exercises, int minutes, int budget) {

    /** More active exercises than this deserve a second thought. */
    public static final int MANY = 4;

    /** What is active on this date, together with a plan that is being written. */
    public static ProgramLoad of(
            List<Prescription> prescriptions, LocalDate date, int budgetMinutes, @Nullable Plan added) {
        List<Plan> plans = prescriptions.stream()
                .filter(prescription -> prescription.getStatus() == PrescriptionStatus.ACTIVE)
                .filter(prescription -> prescription.getEndsOn() == null
                        || !prescription.getEndsOn().isBefore(date))
                .map(Prescription::getPlan)
                .toList();
        int minutes = plans.stream().mapToInt(Plan::minutesPerDay).sum();
        return added == null
                ? new ProgramLoad(plans.size(), minutes, budgetMinutes)
                : new ProgramLoad(plans.size() + 1, minutes + added.minutesPerDay(), budgetMinutes);
    }

    public boolean isManyExercises() {
        return exercises > MANY;
    }

    public boolean isOverBudget() {
        return minutes > budget;
    }
}

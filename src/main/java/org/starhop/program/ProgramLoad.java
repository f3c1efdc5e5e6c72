package org.starhop.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks of a family, and when that becomes a lot. Both limits are soft: adults did 86 % of two exercises
 * and 54 % of four or more (Eckard, adults only; we know of no trial with children).
 *
 * @param exercises how many are active
 * @param minutes a day, over all disciplines
 */
public record ProgramLoad(int exercises, int minutes, int budget) {

    /** More active exercises than this call for a second thought. */
    public static final int MANY = 4;

    /** Returns what is active on this date, together with a plan that is being written. */
    public static ProgramLoad of(
            List<Prescription> prescriptions, LocalDate date, int budgetMinutes, @Nullable PrescriptionPlan added) {
        Collection<Integer> minutesEach = prescriptions.stream()
                .filter(prescription -> prescription.getStatus() == PrescriptionStatus.ACTIVE)
                .filter(prescription -> prescription.getEndsOn() == null
                        || !prescription.getEndsOn().isBefore(date))
                .collect(Collectors.toMap(
                        ProgramLoad::asked,
                        prescription -> prescription.getPlan().minutesPerDay(),
                        Math::max))
                .values();
        int count = minutesEach.size();
        int minutes = minutesEach.stream().mapToInt(Integer::intValue).sum();
        return added == null
                ? new ProgramLoad(count, minutes, budgetMinutes)
                : new ProgramLoad(count + 1, minutes + added.minutesPerDay(), budgetMinutes);
    }

    /** Returns the same key for both exercises of a "this or that" choice, because only one counts. */
    private static UUID asked(Prescription prescription) {
        UUID choice = prescription.getChoiceId();
        return choice == null ? prescription.getId() : choice;
    }

    public boolean isManyExercises() {
        return exercises > MANY;
    }

    public boolean isOverBudget() {
        return minutes > budget;
    }
}

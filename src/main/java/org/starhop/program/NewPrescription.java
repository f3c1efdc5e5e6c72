package org.starhop.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist prescribes.
 *
 * @param endsOn last day, or null for open-ended
 * @param approved the prescriber approves an exercise that needs it (feeding, mouth)
 * @param warningsConfirmed the prescriber has talked with the family about choking or allergies
 * @param draft whether the family does not see it yet
 */
public record NewPrescription(
        UUID exerciseId,
        Plan plan,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean approved,
        boolean warningsConfirmed,
        boolean draft) {}

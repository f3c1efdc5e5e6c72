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
 * @param questTarget repetitions that a quest for a new skill counts toward; null for no quest
 */
public record NewPrescription(
        UUID exerciseId,
        Plan plan,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean approved,
        boolean warningsConfirmed,
        boolean draft,
        @Nullable Integer questTarget) {

    /** The usual rule of thumb for a new skill; every child is different. */
    public static final int USUAL_QUEST = 5_000;

    /** Without a quest. */
    public NewPrescription(
            UUID exerciseId,
            Plan plan,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean approved,
            boolean warningsConfirmed,
            boolean draft) {
        this(exerciseId, plan, startsOn, endsOn, approved, warningsConfirmed, draft, null);
    }
}

package org.starhop.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist prescribes.
 *
 * @param endsOn the last day, or null for open-ended
 * @param approved whether the therapist approves an exercise that needs it (feeding, mouth)
 * @param warningsConfirmed whether the therapist has talked with the family about choking or allergies
 * @param draft whether it is still hidden from the family
 * @param questTarget the number of repetitions that a quest for a new skill counts toward; null for no quest
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

    /** Creates one without a quest. */
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

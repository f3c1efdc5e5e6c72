package org.starhop.program;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist prescribes.
 *
 * @param assured what the therapist confirms; which confirmations are needed depends on the exercise's risks
 * @param visibility when the family starts to see it
 * @param questTarget the number of repetitions that a quest for a new skill counts toward; null for no quest
 */
public record NewPrescription(
        UUID exerciseId,
        PrescriptionPlan plan,
        PrescriptionPeriod period,
        Set<Assurance> assured,
        Visibility visibility,
        @Nullable Integer questTarget) {

    /** The usual rule of thumb for a new skill; every child is different. */
    public static final int USUAL_QUEST = 5_000;

    /** What a therapist confirms. */
    public enum Assurance {
        /** Something is done in the mouth or with food, and the therapist approves it for this child. */
        FEEDING_APPROVED,
        /** The therapist has talked with the family about choking or allergies. */
        WARNINGS_DISCUSSED
    }

    /** When the family starts to see what is prescribed. */
    public enum Visibility {
        AT_ONCE,
        /** A draft, until it is activated. */
        ONCE_ACTIVATED
    }

    public NewPrescription {
        assured = Set.copyOf(assured);
    }

    boolean assures(Assurance assurance) {
        return assured.contains(assurance);
    }
}

package org.starhop.program;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;

/** The dose that a reason to adjust suggests. It only prefills the form; the therapist decides. */
final class Suggestion {

    private Suggestion() {}

    /**
     * Returns the suggested plan: a day less when time is short, about a third less when it is too much, a bit more
     * when it is easy.
     */
    static PrescriptionPlan of(PrescriptionPlan plan, AdjustmentReason reason) {
        return switch (reason) {
            case NO_TIME -> plan.with(plan.dosage(), dayLess(plan.frequency()));
            case TOO_HARD, CHILD_REFUSED -> plan.with(smaller(plan.dosage()), plan.frequency());
            case TOO_EASY, PROGRESS -> plan.with(bigger(plan.dosage()), plan.frequency());
            case NOT_UNDERSTOOD, NO_MATERIALS, DID_NOT_WORK, PAIN, GOAL_MET, OTHER -> plan;
        };
    }

    private static Frequency dayLess(Frequency frequency) {
        if (frequency.timesPerWeek() == 1) {
            return frequency;
        }
        int fewer = frequency.timesPerWeek() - 1;
        Set<DayOfWeek> days =
                frequency.weekdays().stream().sorted().limit(fewer).collect(Collectors.toSet());
        return new Frequency(fewer, frequency.timesPerDay(), days);
    }

    private static Dosage smaller(Dosage dosage) {
        return scaled(dosage, 2, 3);
    }

    private static Dosage bigger(Dosage dosage) {
        return scaled(dosage, 6, 5);
    }

    private static Dosage scaled(Dosage dosage, int times, int by) {
        return new Dosage(
                dosage.sets(),
                scaled(dosage.reps(), times, by, 200),
                dosage.holdSeconds(),
                scaled(dosage.minutes(), times, by, 60),
                dosage.side());
    }

    /** Scales a number, changing it by at least one, within 1 and its limit. */
    private static @Nullable Integer scaled(@Nullable Integer number, int times, int by, int most) {
        if (number == null) {
            return null;
        }
        int scaled = times > by ? Math.max(number + 1, number * times / by) : Math.min(number - 1, number * times / by);
        return Math.clamp(scaled, 1, most);
    }
}

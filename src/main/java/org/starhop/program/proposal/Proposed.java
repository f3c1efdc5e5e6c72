package org.starhop.program.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.PrescriptionPlan;

/** What would change if the other side accepted. */
public sealed interface Proposed {

    /**
     * Another routine, which the family decides about: a therapist proposes it.
     *
     * @param from one of the exercise's routines now
     */
    record NewRoutine(Routine from, Routine to) implements Proposed {}

    /**
     * Another dose or other days, at most as much as now, which the therapist decides about: the family proposes it, or a
     * therapist who wants the family's word first.
     */
    record SmallerPlan(Dosage dosage, Frequency frequency) implements Proposed {

        /** Returns up to two smaller plans that a family may ask for with one touch: a day less, and fewer repetitions. */
        public static List<SmallerPlan> than(PrescriptionPlan now) {
            return Stream.of(AdjustmentReason.NO_TIME, AdjustmentReason.TOO_HARD)
                    .map(now::suggestedBecause)
                    .map(plan -> new SmallerPlan(plan.dosage(), plan.frequency()))
                    .filter(plan -> plan.differsFrom(now))
                    .toList();
        }

        boolean differsFrom(PrescriptionPlan now) {
            return !dosage.equals(now.dosage()) || !frequency.equals(now.frequency());
        }

        /** Returns whether neither one practice nor a week would be more than now. */
        boolean isWithin(PrescriptionPlan now) {
            return dosage.repetitions() <= now.dosage().repetitions()
                    && dosage.estimatedMinutes() <= now.dosage().estimatedMinutes()
                    && perWeek(frequency) <= perWeek(now.frequency());
        }

        private static int perWeek(Frequency frequency) {
            return frequency.timesPerWeek() * frequency.timesPerDay();
        }
    }
}

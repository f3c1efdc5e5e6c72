package org.starhop.therapist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.program.Plan;

/** A dose in words, such as "2 sets of 10, each side, hold 5 seconds · 4 days a week". */
public final class DoseWords {

    private DoseWords() {}

    /** Such as "2 sets of 10 · 4 days a week". */
    public static String of(Plan plan) {
        return of(plan.getDosage()) + " · " + of(plan.getFrequency());
    }

    /** Such as "2 sets of 10, each side, hold 5 seconds". */
    public static String of(Dosage dosage) {
        List<String> parts = new ArrayList<>();
        if (dosage.reps() != null) {
            parts.add(
                    dosage.sets() == null
                            ? Labels.text("therapist.dose.reps", dosage.reps())
                            : Labels.text("therapist.dose.sets-of", dosage.sets(), dosage.reps()));
        } else if (dosage.sets() != null && dosage.sets() > 1) {
            parts.add(Labels.text("therapist.dose.rounds", dosage.sets()));
        }
        if (dosage.minutes() != null) {
            parts.add(Labels.text("therapist.dose.minutes", dosage.minutes()));
        }
        if (dosage.holdSeconds() != null) {
            parts.add(Labels.text("therapist.dose.hold", dosage.holdSeconds()));
        }
        if (dosage.side() != null) {
            parts.add(Labels.of(dosage.side()).toLowerCase(Labels.language().locale()));
        }
        return String.join(", ", parts);
    }

    /** Such as "4 days a week, 2 times a day". */
    public static String of(Frequency frequency) {
        String week = frequency.weekdays().isEmpty()
                ? Labels.text("therapist.dose.per-week", frequency.timesPerWeek())
                : frequency.weekdays().stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
        return frequency.timesPerDay() == 1
                ? week
                : week + ", " + Labels.text("therapist.dose.per-day", frequency.timesPerDay());
    }
}

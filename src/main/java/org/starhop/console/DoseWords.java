package org.starhop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;

/** Describes a dose in the reader's terms: a family does rounds, a therapist prescribes sets. */
public enum DoseWords {
    FAMILY,
    THERAPIST;

    /** Such as "2 sets of 10, hold 5 seconds, each side · 4 days a week". */
    public String of(Dosage dosage, Frequency frequency) {
        return of(dosage) + " · " + of(frequency);
    }

    /** Such as "2 sets of 10, hold 5 seconds, each side". */
    public String of(Dosage dosage) {
        List<String> parts = new ArrayList<>();
        int sets = dosage.sets() == null ? 1 : dosage.sets();
        if (dosage.reps() != null) {
            parts.add(sets > 1 ? Labels.text("dose.sets." + name(), sets, dosage.reps()) : times(dosage.reps()));
        }
        if (dosage.minutes() != null) {
            boolean rounds = sets > 1 && dosage.reps() == null;
            parts.add(rounds ? Labels.text("dose.rounds-of", sets, dosage.minutes()) : minutes(dosage.minutes()));
        }
        if (dosage.holdSeconds() != null) {
            parts.add(Labels.text("dose.hold", dosage.holdSeconds()));
        }
        if (dosage.side() != null) {
            parts.add(Labels.of(dosage.side()).toLowerCase(Labels.language().locale()));
        }
        return String.join(", ", parts);
    }

    /** Such as "10 times". */
    public static String times(int repetitions) {
        return Labels.text("dose.times", repetitions);
    }

    /** Such as "5 minutes". */
    public static String minutes(int minutes) {
        return Labels.text("dose.minutes", minutes);
    }

    /** Such as "4 days a week, twice a day". */
    public static String of(Frequency frequency) {
        String week = frequency.weekdays().isEmpty()
                ? Labels.text("dose.per-week", frequency.timesPerWeek())
                : frequency.weekdays().stream().sorted().map(Labels::of).collect(Collectors.joining(", "));
        return frequency.timesPerDay() == 1 ? week : week + ", " + Labels.text("dose.per-day", frequency.timesPerDay());
    }
}

package org.starhop.parent;

import java.util.ArrayList;
import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.exercise.Dosage;

/** A dose as a family says it. */
public final class DoseWords {

    private DoseWords() {}

    /** Such as "2 rounds of 8, hold 10 seconds, both sides". */
    public static String of(Dosage dose) {
        List<String> parts = new ArrayList<>();
        int sets = dose.sets() == null ? 1 : dose.sets();
        if (dose.reps() != null) {
            parts.add(
                    sets > 1
                            ? Labels.text("parent.dose.sets", sets, dose.reps())
                            : Labels.text("parent.dose.reps", dose.reps()));
        }
        if (dose.minutes() != null) {
            boolean rounds = sets > 1 && dose.reps() == null;
            parts.add(
                    rounds
                            ? Labels.text("parent.dose.sets-minutes", sets, dose.minutes())
                            : Labels.text("parent.dose.minutes", dose.minutes()));
        }
        if (dose.holdSeconds() != null) {
            parts.add(Labels.text("parent.dose.hold", dose.holdSeconds()));
        }
        if (dose.side() != null) {
            parts.add(Labels.text("parent.dose.side." + dose.side().name()));
        }
        return String.join(", ", parts);
    }
}

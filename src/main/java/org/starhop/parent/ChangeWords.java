package org.starhop.parent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.starhop.base.ui.Labels;
import org.starhop.console.DoseWords;
import org.starhop.followup.PlanChange;
import org.starhop.program.PrescriptionPlan;

/** The differences between two plans, as a family reads them. */
final class ChangeWords {

    private ChangeWords() {}

    /** Such as "Now 3 days a week. It was 5 days a week."; empty if the plans are the same. */
    static List<String> of(PlanChange change) {
        PrescriptionPlan before = change.before();
        PrescriptionPlan after = change.after();
        List<String> words = new ArrayList<>();
        compare(words, DoseWords.of(before.frequency()), DoseWords.of(after.frequency()));
        compare(words, DoseWords.FAMILY.of(before.dosage()), DoseWords.FAMILY.of(after.dosage()));
        compare(words, about(before), about(after));
        if (!before.texts().equals(after.texts())) {
            words.add(Labels.text("parent.change.new-words"));
        }
        if (after.note() != null && !Objects.equals(before.note(), after.note())) {
            words.add(Labels.text("parent.change.new-note", after.note()));
        }
        return words;
    }

    private static void compare(List<String> words, String before, String after) {
        if (!before.equals(after)) {
            words.add(Labels.text("parent.change.now", after, before));
        }
    }

    private static String about(PrescriptionPlan plan) {
        return Labels.text("parent.today.minutes", plan.minutesEach());
    }
}

package org.starhop.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.starhop.base.ui.Labels;
import org.starhop.program.PrescriptionPlan;

/** The differences between two plans, in words. */
public final class ChangeWords {

    private ChangeWords() {}

    /**
     * Such as "Now: 3 days a week. It was: 5 days a week."; empty if the plans are the same.
     *
     * @param reader in whose terms a dose is described
     */
    public static List<String> of(PrescriptionPlan before, PrescriptionPlan after, DoseWords reader) {
        List<String> words = new ArrayList<>();
        compare(words, DoseWords.of(before.frequency()), DoseWords.of(after.frequency()));
        compare(words, reader.of(before.dosage()), reader.of(after.dosage()));
        compare(words, about(before), about(after));
        if (!before.texts().equals(after.texts())) {
            words.add(Labels.text("change.new-words"));
        }
        if (!Objects.equals(before.note(), after.note())) {
            words.add(
                    after.note() == null
                            ? Labels.text("change.no-note")
                            : Labels.text("change.new-note", after.note()));
        }
        return words;
    }

    private static void compare(List<String> words, String before, String after) {
        if (!before.equals(after)) {
            words.add(Labels.text("change.now", after, before));
        }
    }

    private static String about(PrescriptionPlan plan) {
        return Labels.text("change.about", plan.minutesEach());
    }
}

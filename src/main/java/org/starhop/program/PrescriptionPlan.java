package org.starhop.program;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.LibraryEntry;

/**
 * What the therapist decides: the texts, the dose, how often, and a note in plain words. Every version stores all of
 * it.
 *
 * @param minutesEach about how many minutes one practice takes, 1 to 60
 * @param note to the family, up to 500 characters, or null
 */
@Embeddable
public record PrescriptionPlan(
        @Convert(converter = TextsConverter.class) Map<Language, ExerciseText> texts,
        Dosage dosage,
        Frequency frequency,
        int minutesEach,
        @Nullable String note) {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_NOTE = 500;

    public PrescriptionPlan {
        if (texts.isEmpty()) {
            throw new DomainException.Invalid("steps", "error.required");
        }
        texts = Map.copyOf(texts);
        Require.present("dosage", dosage);
        Require.range("minutesEach", minutesEach, 1, 60);
        note = Require.optionalText("note", note, LONGEST_NOTE);
    }

    /** Returns what the library suggests, before a therapist has considered this child. */
    public static PrescriptionPlan suggested(LibraryEntry entry) {
        LibraryEntry.Suggested suggested = entry.suggested();
        return new PrescriptionPlan(
                entry.texts(), suggested.dosage(), suggested.frequency(), suggested.minutesEach(), null);
    }

    /** Returns what a reason to adjust this plan suggests. It only prefills the form; the therapist decides. */
    public PrescriptionPlan suggestedBecause(AdjustmentReason reason) {
        return Suggestion.of(this, reason);
    }

    /** Returns this plan with another dose; the minutes follow it if the amount changes. */
    public PrescriptionPlan with(Dosage newDosage, Frequency newFrequency) {
        int minutes = newDosage.equals(dosage) ? minutesEach : newDosage.estimatedMinutes();
        return new PrescriptionPlan(texts, newDosage, newFrequency, minutes, note);
    }

    /** Returns the text in this language, or in one that the therapist wrote. */
    public ExerciseText text(Language language) {
        ExerciseText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }

    /** Returns how many repetitions this asks for in a week; 0 if it counts none. */
    public int repsPerWeek() {
        return dosage.repetitions() * frequency.timesPerDay() * frequency.timesPerWeek();
    }

    /** Returns about how many minutes a day this asks of the family. */
    public int minutesPerDay() {
        return minutesEach * frequency.timesPerDay();
    }
}

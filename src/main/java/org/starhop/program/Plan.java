package org.starhop.program;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.base.Require;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.ExerciseText;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.TextsConverter;
import org.starhop.exercise.WeekdaysConverter;

/**
 * What the therapist decides: the texts, the dose, how often, and a note in plain words. Every version stores all of
 * it.
 */
@Embeddable
public class Plan {

    /** The maximum length of a note, in characters. */
    public static final int LONGEST_NOTE = 500;

    @Convert(converter = TextsConverter.class)
    private Map<Language, ExerciseText> texts;

    @Embedded
    private Dosage dosage;

    private int timesPerWeek;
    private int timesPerDay;

    @Convert(converter = WeekdaysConverter.class)
    private Set<DayOfWeek> weekdays;

    private int minutesEach;
    private @Nullable String note;

    @SuppressWarnings("NullAway")
    protected Plan() {}

    /**
     * Creates a plan.
     *
     * @param minutesEach about how many minutes one practice takes, 1 to 60
     * @param note to the family, up to 500 characters, or null
     */
    public Plan(
            Map<Language, ExerciseText> texts,
            Dosage dosage,
            Frequency frequency,
            int minutesEach,
            @Nullable String note) {
        if (texts.isEmpty()) {
            throw new DomainException.Invalid("steps", "error.required");
        }
        this.texts = Map.copyOf(texts);
        this.dosage = Require.present("dosage", dosage);
        this.timesPerWeek = frequency.timesPerWeek();
        this.timesPerDay = frequency.timesPerDay();
        this.weekdays = frequency.weekdays();
        this.minutesEach = Require.range("minutesEach", minutesEach, 1, 60);
        this.note = Require.optionalText("note", note, LONGEST_NOTE);
    }

    public Map<Language, ExerciseText> getTexts() {
        return texts;
    }

    /** Returns the text in this language, or in one that the therapist wrote. */
    public ExerciseText text(Language language) {
        ExerciseText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }

    public Dosage getDosage() {
        return dosage;
    }

    public Frequency getFrequency() {
        return new Frequency(timesPerWeek, timesPerDay, weekdays);
    }

    /** Returns about how many minutes one practice takes. */
    public int getMinutesEach() {
        return minutesEach;
    }

    public @Nullable String getNote() {
        return note;
    }

    /** Returns how many repetitions this asks for in a week; 0 if it counts none. */
    public int repsPerWeek() {
        int reps = dosage.reps() == null ? 0 : dosage.reps();
        int sets = dosage.sets() == null ? 1 : dosage.sets();
        return reps * sets * timesPerDay * timesPerWeek;
    }

    /** Returns about how many minutes a day this asks of the family. */
    public int minutesPerDay() {
        return minutesEach * timesPerDay;
    }
}

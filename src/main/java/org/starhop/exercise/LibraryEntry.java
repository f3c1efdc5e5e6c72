package org.starhop.exercise;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.starhop.base.Language;

/**
 * An exercise as the library shows it, with its texts.
 *
 * @param starter whether it came with Starhop and still needs a licensed therapist's review
 */
public record LibraryEntry(
        ExerciseIdentity exercise,
        Suggested suggested,
        Audience audience,
        Safety safety,
        Evidence evidence,
        boolean starter,
        Map<Language, ExerciseText> texts) {

    /** How well an exercise is supported by evidence; a label for the therapist. */
    public enum Evidence {
        SUPPORTED,
        EXPERT_OPINION,
        CONTESTED
    }

    /**
     * What the form for a new prescription starts with.
     *
     * @param minutesEach how many minutes one practice takes, as the library says or as estimated by {@link Dosage#estimatedMinutes()}
     * @param funAlready whether most children enjoy the exercise anyway, so that praise may work better than stars
     */
    public record Suggested(Dosage dosage, Frequency frequency, int minutesEach, Routine routine, boolean funAlready) {}

    /** Which ages the exercise suits, in years, both included, and in which places it can be done. */
    public record Audience(int ageMin, int ageMax, Set<Setting> settings) {}

    public UUID id() {
        return exercise.id();
    }

    /** Returns the text in this language, or in English. */
    public ExerciseText text(Language language) {
        ExerciseText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}

package org.starhop.exercise;

import java.util.Map;
import java.util.UUID;
import org.starhop.base.Language;

/** An exercise with its texts. */
public record LibraryEntry(Exercise exercise, Map<Language, ExerciseText> texts) {

    public UUID id() {
        return exercise.getId();
    }

    /** Returns the text in this language, or in English. */
    public ExerciseText text(Language language) {
        ExerciseText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}

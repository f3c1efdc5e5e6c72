package org.starhop.exercise;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Language;
import org.starhop.base.Names;
import org.starhop.base.StringListConverter;

/** An exercise's text in one language, with the text that searches match. */
@Entity
@Table(name = "exercise_text")
class ExerciseTextRow extends BaseEntity {

    private UUID exerciseId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String skill;
    private String purpose;
    private String prompt;

    @Convert(converter = StringListConverter.class)
    private List<String> steps;

    @Convert(converter = StringListConverter.class)
    private List<String> materials;

    private String safety;
    private String searchText;

    @SuppressWarnings("NullAway")
    protected ExerciseTextRow() {}

    ExerciseTextRow(UUID exerciseId, Language language, ExerciseText text) {
        this.exerciseId = exerciseId;
        this.language = language;
        take(text);
    }

    final void take(ExerciseText text) {
        name = text.name();
        skill = text.skill();
        purpose = text.purpose();
        prompt = text.prompt();
        steps = text.steps();
        materials = text.materials();
        safety = text.safety();
        searchText = Names.folded(name + " " + skill + " " + purpose + " " + String.join(" ", materials));
    }

    UUID getExerciseId() {
        return exerciseId;
    }

    Language getLanguage() {
        return language;
    }

    ExerciseText toText() {
        return new ExerciseText(name, skill, purpose, prompt, steps, materials, safety);
    }
}

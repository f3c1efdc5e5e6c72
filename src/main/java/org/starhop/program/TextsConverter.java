package org.starhop.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Language;
import org.starhop.exercise.ExerciseText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores a prescription's texts in all languages as JSON in one column, because a snapshot is always read as a whole.
 */
@Converter
@Immutable
class TextsConverter implements AttributeConverter<Map<Language, ExerciseText>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<Language, ExerciseText>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(@Nullable Map<Language, ExerciseText> texts) {
        return JSON.writeValueAsString(texts == null ? Map.of() : texts);
    }

    @Override
    public Map<Language, ExerciseText> convertToEntityAttribute(@Nullable String column) {
        return column == null ? Map.of() : Map.copyOf(JSON.readValue(column, TYPE));
    }
}

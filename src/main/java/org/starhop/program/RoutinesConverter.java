package org.starhop.program;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Routine;

/** Stores routines in the family's order, separated by commas. */
@Converter
@Immutable
class RoutinesConverter implements AttributeConverter<List<Routine>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<Routine> routines) {
        return routines == null ? "" : routines.stream().map(Routine::name).collect(Collectors.joining(","));
    }

    @Override
    public List<Routine> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(",")).map(Routine::valueOf).toList();
    }
}

package org.starhop.exercise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores days of the week as digits, Monday first: {@code 135}. */
@Converter
@Immutable
class WeekdaysConverter implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<DayOfWeek> days) {
        return days == null
                ? ""
                : days.stream()
                        .sorted()
                        .map(day -> String.valueOf(day.getValue()))
                        .collect(Collectors.joining());
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(""))
                        .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}

package org.starhop.reward;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a few dates as text, because they are always read and written together with the account. */
@Converter
class DaysConverter implements AttributeConverter<SortedSet<LocalDate>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable SortedSet<LocalDate> days) {
        return days == null ? "" : days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @Override
    public SortedSet<LocalDate> convertToEntityAttribute(@Nullable String text) {
        return text == null || text.isEmpty()
                ? new TreeSet<>()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}

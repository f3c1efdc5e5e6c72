package org.starhop.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores topics in alphabetical order, separated by commas. */
@Converter
@Immutable
class TopicsConverter implements AttributeConverter<Set<NoticeTopic>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<NoticeTopic> topics) {
        return topics == null
                ? ""
                : topics.stream().map(NoticeTopic::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<NoticeTopic> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",")).map(NoticeTopic::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

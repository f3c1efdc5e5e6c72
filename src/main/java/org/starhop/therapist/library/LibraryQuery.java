package org.starhop.therapist.library;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Discipline;
import org.starhop.exercise.LibraryFilter;
import org.starhop.exercise.Purpose;
import org.starhop.exercise.Setting;

/** A search in the library as part of the address, so that going back restores it. */
final class LibraryQuery {

    private static final Set<String> NAMES =
            Set.of("text", "discipline", "age", "setting", "purpose", "material", "all");

    private LibraryQuery() {}

    /** Reads the search from the address; {@code otherwise} applies if it contains none. */
    static LibraryFilter read(QueryParameters parameters, LibraryFilter otherwise) {
        if (NAMES.stream().noneMatch(parameters.getParameters()::containsKey)) {
            return otherwise;
        }
        return new LibraryFilter(
                text(parameters, "text"),
                value(parameters, "discipline", Discipline.class),
                number(parameters, "age"),
                value(parameters, "setting", Setting.class),
                value(parameters, "purpose", Purpose.class),
                text(parameters, "material"));
    }

    static QueryParameters write(LibraryFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(parameters, "discipline", filter.discipline());
        put(parameters, "age", filter.age());
        put(parameters, "setting", filter.setting());
        put(parameters, "purpose", filter.purpose());
        put(parameters, "material", filter.material());
        if (parameters.isEmpty()) {
            parameters.put("all", "");
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse(null);
    }

    private static @Nullable Integer number(QueryParameters parameters, String name) {
        Optional<String> text = parameters.getSingleParameter(name).filter(value -> value.matches("\\d{1,2}"));
        return text.isPresent() ? Integer.valueOf(text.get()) : null;
    }

    private static <E extends Enum<E>> @Nullable E value(QueryParameters parameters, String name, Class<E> type) {
        String text = text(parameters, name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }
}

package org.starhop.therapist.child;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;

/** What a story can be narrowed to. */
enum StoryKind {
    ALL,
    PRACTICE,
    BARRIER,
    CHANGE,
    VISIT,
    WORDS;

    private static final String SHOW = "show";

    /** Reads it from an address; everything if it names none. */
    static StoryKind read(QueryParameters query) {
        String asked = query.getSingleParameter(SHOW).orElse("");
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    /** Returns its part of an address, with the name of the parameter; empty for everything. */
    String query() {
        return this == ALL ? "" : SHOW + "=" + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.starhop.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The languages Starhop speaks. */
public enum Language {
    @JsonProperty("en")
    EN,
    @JsonProperty("es")
    ES;

    /** The language nearest to a locale; English when we do not speak it. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? ES : EN;
    }

    /** The two-letter code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}

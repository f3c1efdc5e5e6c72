package org.starhop.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The languages that Starhop supports. */
public enum Language {
    @JsonProperty("en")
    EN,
    @JsonProperty("es")
    ES;

    /** Returns the language for a locale; English if it is not supported. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("es") ? ES : EN;
    }

    /** Returns the two-letter code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}

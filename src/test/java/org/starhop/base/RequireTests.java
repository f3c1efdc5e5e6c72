package org.starhop.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTests {

    private static final String NUL = "\0";

    /** PostgreSQL refuses it, and a form that sends it would answer "something went wrong" forever. */
    @Test
    void removesCharactersThatADatabaseRefuses() {
        assertThat(Require.text("name", "Ro" + NUL + "sa", 10)).isEqualTo("Rosa");
        assertThat(Require.optionalText("home", NUL, 10)).isNull();
        assertThatThrownBy(() -> Require.text("name", NUL + " ", 10)).isInstanceOf(DomainException.Invalid.class);
    }

    /** Zero width space, joiner, soft hyphen, no-break space, Hangul filler, empty braille cell, a tag, a lone selector. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u200D",
                "\u00AD",
                "\u00A0 \u3000",
                "\u3164",
                "\u2800",
                "\uDB40\uDC41",
                "\uFE0F",
                "\u202E\u2066"
            })
    void acceptsNoInvisibleText(String unseen) {
        assertThatThrownBy(() -> Require.text("nickname", unseen, 30)).isInstanceOf(DomainException.Invalid.class);
        assertThat(Require.optionalText("note", unseen, 30)).isNull();
        assertThat(Require.text("nickname", "\u200B Mia\uFEFF\u00A0", 30)).isEqualTo("Mia");
    }

    /** Emoji made of several parts, and a heart, keep what composes them. */
    @Test
    void keepsWhatMakesUpAnEmoji() {
        String family = "👨\u200D👩\u200D👧";
        assertThat(Require.text("title", family + " ❤\uFE0F", 30)).isEqualTo(family + " ❤\uFE0F");
    }
}

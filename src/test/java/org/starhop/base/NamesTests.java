package org.starhop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesTests {

    @Test
    void findsANameWithoutItsAccentAndWithIt() {
        assertThat(Names.folded("Zoë")).isEqualTo(Names.folded("zoe"));
        assertThat(Names.folded("Íñigo")).contains(Names.folded("ÑI"));
    }

    @Test
    void sortsAccentsAndSmallLettersWhereTheyBelong() {
        assertThat(List.of("Zoe", "Ángel", "mia", "Bo", "Óscar", "Nora").stream()
                        .sorted(Names.inOrder(Locale.ROOT))
                        .toList())
                .containsExactly("Ángel", "Bo", "mia", "Nora", "Óscar", "Zoe");
    }

    /** For a Spanish reader, ñ is a separate letter after n. */
    @Test
    void sortsAsTheReadersLanguageDoes() {
        assertThat(List.of("Ñandú", "Nuria", "Olga").stream()
                        .sorted(Names.inOrder(Locale.of("es", "MX")))
                        .toList())
                .containsExactly("Nuria", "Ñandú", "Olga");
    }
}

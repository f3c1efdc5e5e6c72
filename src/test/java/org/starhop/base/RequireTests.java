package org.starhop.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RequireTests {

    private static final String NUL = "\0";

    /** PostgreSQL refuses it, and a form that sends it would answer "something went wrong" for ever. */
    @Test
    void keepsNoCharacterThatADatabaseRefuses() {
        assertThat(Require.text("name", "Ro" + NUL + "sa", 10)).isEqualTo("Rosa");
        assertThat(Require.optionalText("home", NUL, 10)).isNull();
        assertThatThrownBy(() -> Require.text("name", NUL + " ", 10)).isInstanceOf(DomainException.Invalid.class);
    }
}

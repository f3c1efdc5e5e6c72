package org.starhop.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTests {

    private final Table table = new Table();

    @Test
    void failsAtTheEndForWhatWasNotMeasured() {
        table.attempt("start", () -> table.add("start", "≤ 4 s", "60 s"));
        table.attempt("growth", () -> {
            throw new AssertionError("324407296 != 303239168");
        });
        assertThatThrownBy(table::requireAll).hasMessage("Not measured: growth");
    }

    @Test
    void aPoorFigureFailsNothing() {
        table.attempt("start", () -> table.add("start", "≤ 4 s", "60 s"));
        assertThatCode(table::requireAll).doesNotThrowAnyException();
    }
}

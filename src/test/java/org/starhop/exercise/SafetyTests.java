package org.starhop.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Safety.Approval;
import org.starhop.exercise.Safety.Warning;

class SafetyTests {

    @Test
    void keepsWarningsInTheirOwnOrder() {
        List<Warning> reversed = List.of(Warning.values()).reversed();

        assertThat(new Safety(Approval.NONE, new LinkedHashSet<>(reversed)).warnings())
                .containsExactly(Warning.values());
    }
}

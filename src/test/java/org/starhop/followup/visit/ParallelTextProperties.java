package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParallelTextProperties {

    @Property
    void nobodysNewLineIsLost(
            @ForAll("text") String base, @ForAll("text") String stored, @ForAll("text") String typed) {
        List<String> joined = lines(ParallelText.join(base, stored, typed));

        assertThat(joined).containsAll(newLines(base, typed)).containsAll(newLines(base, stored));
    }

    @Property
    void whoWritesAloneGetsWhatTheyTyped(@ForAll("text") String base, @ForAll("text") String typed) {
        assertThat(ParallelText.join(base, base, typed)).isEqualTo(typed);
    }

    @Property
    void whoChangesNothingChangesNothing(@ForAll("text") String base, @ForAll("text") String stored) {
        assertThat(lines(ParallelText.join(base, stored, base))).isEqualTo(lines(stored));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of("a", "b", "c", "d", "e").list().ofMaxSize(6).map(lines -> String.join("\n", lines));
    }

    private static List<String> newLines(String base, String other) {
        return lines(other).stream().filter(line -> !lines(base).contains(line)).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}

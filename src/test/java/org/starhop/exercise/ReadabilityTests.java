package org.starhop.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadabilityTests {

    @Test
    void countsSyllablesAsGroupsOfVowels() {
        assertThat(Readability.syllables("hand")).isEqualTo(1);
        assertThat(Readability.syllables("bottle")).isEqualTo(2);
        assertThat(Readability.syllables("ale")).isEqualTo(1);
        assertThat(Readability.syllables("the")).isEqualTo(1);
        assertThat(Readability.syllables("coordination")).isEqualTo(5 - 1);
    }

    @Test
    void followsTheFormula() {
        assertThat(Readability.grade("The happy cat sat on a soft mat in a warm room."))
                .isCloseTo(0.39 * 12 + 11.8 * 13 / 12 - 15.59, within(0.001));
    }

    @Test
    void findsShortWordsAndSentencesPlain() {
        assertThat(Readability.grade("Walk on hands and feet to the wall. Turn around and walk back."))
                .isLessThan(Readability.PLAIN_GRADE);
    }

    @Test
    void findsTheLanguageOfReportsHard() {
        assertThat(Readability.grade(
                        "Facilitate proprioceptive regulation utilizing bilateral coordination activities."))
                .isGreaterThan(12);
    }

    @Test
    void givesNoGradeToATextWithoutWords() {
        assertThat(Readability.grade(" … 12!")).isZero();
    }
}

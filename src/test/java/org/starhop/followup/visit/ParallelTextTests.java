package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParallelTextTests {

    @Test
    void takesWhatWasTypedWhereNobodyElseWrote() {
        assertThat(ParallelText.join("One", "One", "One\nTwo")).isEqualTo("One\nTwo");
        assertThat(ParallelText.join("One", "One", "")).isEmpty();
    }

    @Test
    void keepsBothWhoBeginAtOnce() {
        assertThat(ParallelText.join("", "Balance is better", "Likes the mat"))
                .isEqualTo("Likes the mat\nBalance is better");
    }

    @Test
    void doesNotRepeatWhatIsTypedLetterByLetter() {
        String stored = ParallelText.join("", "Balance is better", "L");
        stored = ParallelText.join("L", stored, "Li");
        stored = ParallelText.join("Li", stored, "Likes the mat");
        assertThat(stored).isEqualTo("Likes the mat\nBalance is better");
    }

    @Test
    void leavesTheLinesOfOthersAlone() {
        assertThat(ParallelText.join("One\nTwo\nThree", "One!\nTwo\nThree", "One\nTwo\nThree!"))
                .isEqualTo("One!\nTwo\nThree!");
        assertThat(ParallelText.join("One\nThree", "Zero\nOne\nThree", "One\nTwo\nThree"))
                .isEqualTo("Zero\nOne\nTwo\nThree");
        assertThat(ParallelText.join("One\nTwo", "One\nTwo\nThree", "Two")).isEqualTo("Two\nThree");
    }

    @Test
    void keepsBothVersionsOfALine() {
        assertThat(ParallelText.join("10 squats", "12 squats", "8 squats")).isEqualTo("12 squats\n8 squats");
        assertThat(ParallelText.join("One\nTwo", "Three", "One\nTwo\nFour")).isEqualTo("Three\nFour");
    }
}

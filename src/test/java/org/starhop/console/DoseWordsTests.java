package org.starhop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Dosage.Side;
import org.starhop.exercise.Frequency;

class DoseWordsTests {

    @Test
    void familiesDoRoundsAndTherapistsPrescribeSets() {
        Dosage dose = new Dosage(2, 8, 5, null, Side.BOTH);

        assertThat(DoseWords.FAMILY.of(dose)).isEqualTo("2 rounds of 8, hold 5 seconds, each side");
        assertThat(DoseWords.THERAPIST.of(dose)).isEqualTo("2 sets of 8, hold 5 seconds, each side");
    }

    @Test
    void aSingleSetIsNotCounted() {
        assertThat(DoseWords.THERAPIST.of(new Dosage(1, 10, null, null, null))).isEqualTo("10 times");
    }

    @Test
    void minutesMayComeInRounds() {
        assertThat(DoseWords.FAMILY.of(new Dosage(3, null, null, 5, null))).isEqualTo("3 rounds of 5 minutes");
        assertThat(DoseWords.FAMILY.of(new Dosage(null, null, null, 1, null))).isEqualTo("1 minute");
    }

    @Test
    void saysHowOften() {
        assertThat(DoseWords.of(new Frequency(4, 1, Set.of()))).isEqualTo("4 days a week");
        assertThat(DoseWords.of(new Frequency(7, 2, Set.of()))).isEqualTo("every day, twice a day");
    }
}

package org.starhop.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.child.CaregiverRole;
import org.starhop.program.Prescription;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class PracticeTests {

    @Autowired
    Given given;

    @Autowired
    PracticeLogs logs;

    @Autowired
    TestClock clock;

    private TestFamily family;
    private Prescription squats;
    private Account grandma;
    private Instant first;

    @BeforeEach
    void aFamilyWithAnExercise() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
        grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        first = clock.instant();
    }

    @Test
    void showsWhenItHappenedAndWhenItWasEdited() {
        UUID log = family.asParent(() -> report(PracticeResult.TRIED));
        clock.advance(Duration.ofMinutes(4));
        family.asParent(() -> logs.nameBarrier(family.childId(), log, PracticeBarrier.NO_TIME));

        Practice practice = practices().getFirst();
        assertThat(practice.now().report().barrier()).isEqualTo(PracticeBarrier.NO_TIME);
        assertThat(practice.at()).isEqualTo(first);
        assertThat(practice.editedAt()).isEqualTo(first.plus(Duration.ofMinutes(4)));
        assertThat(practices()).hasSize(1);
    }

    @Test
    void isNotEditedWhenNobodyChangedIt() {
        family.asParent(() -> report(PracticeResult.DONE));

        assertThat(practices()).extracting(Practice::editedAt).containsOnlyNulls();
    }

    @Test
    void keepsWhatOthersTold() {
        family.asParent(() -> report(PracticeResult.TRIED));
        clock.advance(Duration.ofMinutes(4));
        given.as(grandma, () -> report(PracticeResult.DONE));

        Practice practice = practices().getFirst();
        assertThat(practice.now().report().result()).isEqualTo(PracticeResult.DONE);
        assertThat(practice.editedAt()).isNull();
        assertThat(practice.others())
                .extracting(other -> other.report().result())
                .containsExactly(PracticeResult.TRIED);
    }

    @Test
    void whatIsTakenBackGivesWayToWhatStands() {
        family.asParent(() -> report(PracticeResult.TRIED));
        clock.advance(Duration.ofMinutes(4));
        given.as(grandma, () -> logs.withdraw(family.childId(), report(PracticeResult.DONE)));

        Practice practice = practices().getFirst();
        assertThat(practice.now().report().result()).isEqualTo(PracticeResult.TRIED);
        assertThat(practice.now().takenBack()).isFalse();
        assertThat(practice.others()).isEmpty();
    }

    @Test
    void whatAllTookBackIsStillToldAsTakenBack() {
        family.asParent(() -> logs.withdraw(family.childId(), report(PracticeResult.TRIED)));

        assertThat(practices())
                .singleElement()
                .satisfies(practice -> assertThat(practice.now().takenBack()).isTrue());
    }

    private UUID report(PracticeResult result) {
        return logs.report(family.childId(), family.slot(squats), Report.of(result), false);
    }

    private List<Practice> practices() {
        return Practice.of(family.asParent(() -> logs.newest(family.childId(), 20)));
    }
}

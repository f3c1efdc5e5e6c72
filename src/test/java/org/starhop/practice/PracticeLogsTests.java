package org.starhop.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.reward.StarCount;
import org.starhop.reward.Stars;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class PracticeLogsTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    PracticeLogs logs;

    @Autowired
    DayPlans dayPlans;

    @Autowired
    Stars stars;

    TestFamily family;
    Prescription squats;

    @BeforeEach
    void aChildWithSquats() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        squats = family.threeSquats();
    }

    @Test
    void aReportLightsOneStarAndFillsTheDay() {
        report(PracticeResult.DONE);

        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
        assertThat(today().slots()).singleElement().satisfies(slot -> {
            assertThat(slot.state()).isEqualTo(SlotState.DONE);
            assertThat(slot.starred()).isTrue();
        });
    }

    @Test
    void tryingEarnsTheSameStarAsDoing() {
        report(PracticeResult.TRIED);
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void sayingThatItHurtsEarnsTheSameStarAndTheCardRests() {
        family.asParent(() -> logs.report(
                family.childId(),
                family.slot(squats),
                Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null),
                false));
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
        assertThat(today().slots().getFirst().state()).isEqualTo(SlotState.RESTING);
    }

    @Test
    void notTodayEarnsNoStar() {
        report(PracticeResult.NOT_TODAY);
        assertThat(family.stars()).isEqualTo(StarCount.NONE);
    }

    @Test
    void twoHelpersLeaveTwoFactsAndOneStar() {
        report(PracticeResult.DONE);
        clock.advance(Duration.ofMinutes(5));
        family.asTherapist(
                () -> logs.report(family.childId(), family.slot(squats), Report.of(PracticeResult.TRIED), false));

        assertThat(newest()).hasSize(2);
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
        assertThat(today().slots().getFirst().state()).isEqualTo(SlotState.TRIED);
    }

    @Test
    void aCorrectionChangesTheDayButNeverTheStars() {
        UUID log = report(PracticeResult.DONE);
        family.asParent(() -> logs.withdraw(family.childId(), log));

        assertThat(today().slots().getFirst().state()).isEqualTo(SlotState.OPEN);
        assertThat(family.stars()).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void rejectsACorrectionOfWhatWasTakenBackBefore() {
        UUID log = report(PracticeResult.DONE);
        family.asParent(() -> logs.withdraw(family.childId(), log));
        assertThatThrownBy(() -> family.asParent(() -> logs.withdraw(family.childId(), log)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void anEarlierDayIsShownAsLate() {
        SlotId yesterday = new SlotId(squats.getId(), family.today().minusDays(1), 1);
        family.asParent(() -> logs.report(family.childId(), yesterday, Report.of(PracticeResult.DONE), false));
        assertThat(newest()).singleElement().matches(PracticeLog::isLate);
    }

    @Test
    void rejectsTomorrow() {
        SlotId tomorrow = new SlotId(squats.getId(), family.today().plusDays(1), 1);
        assertThatThrownBy(() -> family.asParent(
                        () -> logs.report(family.childId(), tomorrow, Report.of(PracticeResult.DONE), false)))
                .isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void anotherChildsSlotDoesNotExist() {
        TestFamily other = family.clinic().aFamily("Noah");
        assertThatThrownBy(() -> other.asParent(
                        () -> logs.report(other.childId(), family.slot(squats), Report.of(PracticeResult.DONE), false)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void aCaregiverEarnsAStarOfTheirOwnOncePerSlot() {
        report(PracticeResult.DONE);
        report(PracticeResult.TRIED);
        assertThat(family.asParent(() -> stars.mine())).isEqualTo(new StarCount(1, 1));
    }

    @Test
    void practiceAtOneMinuteToMidnightBelongsToTheChildsOwnDay() {
        clock.set("2026-11-22T05:59:00Z");
        report(PracticeResult.DONE);
        assertThat(newest().getFirst().getLocalDate()).isEqualTo("2026-11-21");
        assertThat(newest().getFirst().isLate()).isFalse();
    }

    private UUID report(PracticeResult result) {
        return family.asParent(() -> logs.report(family.childId(), family.slot(squats), Report.of(result), false));
    }

    private DayPlan today() {
        return family.asParent(() -> dayPlans.days(family.childId(), family.today(), family.today()))
                .getFirst();
    }

    private List<PracticeLog> newest() {
        return family.asParent(() -> logs.newest(family.childId(), 10)).stream()
                .map(PracticeEntry::log)
                .toList();
    }
}

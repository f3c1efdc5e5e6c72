package org.starhop.followup.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.SlotId;
import org.starhop.progress.WeekCount;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** What became of a change: which reports it followed, and two weeks before and after it. */
@StarhopTest
class StoriesTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Stories stories;

    @Autowired
    PracticeLogs logs;

    @Autowired
    Prescribing prescribing;

    TestFamily mia;
    Prescription squats;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        mia = given.aClinic().aFamily("Mia");
        squats = mia.threeSquats();
    }

    @Test
    void aChangeNamesTheReportsThatItFollowed() {
        report(0, PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME);
        report(1, PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME);
        report(2, PracticeResult.NOT_TODAY, PracticeBarrier.CHILD_REFUSED);
        fewerDays();
        clock.advance(Duration.ofHours(1));
        report(3, PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME);

        ChangeReview review = story().changes().getFirst();
        assertThat(review.barrier()).contains(PracticeBarrier.NO_TIME);
        assertThat(review.answered())
                .extracting(entry -> entry.log().getLocalDate())
                .containsExactly(mia.today(), mia.today().minusDays(1));
    }

    /** A correction counts as it stood when the change was made only if it still stands. */
    @Test
    void whatWasTakenBackIsNotAnswered() {
        var log = report(0, PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME);
        mia.asParent(() -> logs.withdraw(mia.childId(), log));
        fewerDays();
        assertThat(story().changes().getFirst().answered()).isEmpty();
    }

    @Test
    void comparesTwoWeeksBeforeWithTwoWeeksAfterOnceTheyAreOver() {
        clock.advance(Duration.ofDays(14));
        LocalDate day = mia.today();
        for (int ago = 1; ago <= 14; ago++) {
            report(
                    ago,
                    ago <= 4 ? PracticeResult.DONE : PracticeResult.NOT_TODAY,
                    ago <= 4 ? null : PracticeBarrier.NO_TIME);
        }
        fewerDays();
        clock.advance(Duration.ofDays(13));
        assertThat(lately()).isEmpty();
        assertThat(story().changes().getFirst().after()).isNull();
        clock.advance(Duration.ofDays(1));
        for (int ago = 1; ago <= 14; ago++) {
            report(ago, ago <= 5 ? PracticeResult.TRIED : PracticeResult.DONE, null);
        }
        ChangeReview review = lately().getFirst();
        Fortnight before = Objects.requireNonNull(review.before());
        Fortnight after = Objects.requireNonNull(review.after());
        assertThat(before.from()).isEqualTo(day.minusDays(14));
        assertThat(before.to()).isEqualTo(day.minusDays(1));
        assertThat(after.from()).isEqualTo(day);
        assertThat(before.barrier()).isEqualTo(10);
        assertThat(after.barrier()).isZero();
        assertThat(before.count().done()).isEqualTo(4);
        assertThat(after.count().planned()).isLessThan(before.count().planned());
        assertThat(after.count())
                .extracting(WeekCount::met)
                .isEqualTo(after.count().planned());
        clock.advance(Duration.ofDays(14));
        assertThat(lately()).isEmpty();
    }

    /** Past days are counted by the plan of then: the plan of today asks for three days a week. */
    @Test
    void theWeeksBeforeAreCountedByTheirOwnPlan() {
        clock.advance(Duration.ofDays(15));
        fewerDays();
        clock.advance(Duration.ofDays(14));
        ChangeReview review = lately().getFirst();
        assertThat(Objects.requireNonNull(review.before()).count().planned()).isGreaterThanOrEqualTo(8);
        assertThat(Objects.requireNonNull(review.after()).count().planned()).isLessThanOrEqualTo(8);
    }

    @Test
    void isForTheChildsTherapistsOnly() {
        assertThatThrownBy(() -> mia.asParent(() -> stories.of(mia.childId(), 14)))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> given.as(mia.clinic().ot(), () -> stories.lately(mia.childId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private Story story() {
        return mia.asTherapist(() -> stories.of(mia.childId(), 28));
    }

    private List<ChangeReview> lately() {
        return mia.asTherapist(() -> stories.lately(mia.childId()));
    }

    private UUID report(int daysAgo, PracticeResult result, @Nullable PracticeBarrier barrier) {
        var slot = new SlotId(squats.getId(), mia.today().minusDays(daysAgo), 1);
        return mia.asParent(() -> logs.report(mia.childId(), slot, Report.of(result, barrier, null), false));
    }

    private void fewerDays() {
        Prescription now = mia.asTherapist(() -> given.get(Prescriptions.class).get(mia.childId(), squats.getId()));
        var plan = now.getPlan().suggestedBecause(AdjustmentReason.NO_TIME);
        var change = new Adjustment(plan, null, AdjustmentReason.NO_TIME, "Three days are enough.", null);
        mia.asTherapist(() -> prescribing.adjust(mia.childId(), squats.getId(), change, now.getRowVersion()));
    }
}

package org.starhop.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

/** Rests: from today on, merged if they overlap, and taken back. */
@StarhopTest
class FamilyPlanTests {

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    FamilyPlan plan;

    TestFamily family;
    LocalDate today;

    @BeforeEach
    void aFamily() {
        clock.set(TestClock.START);
        family = given.aClinic().aFamily("Mia");
        today = family.today();
    }

    @Test
    void acceptsNoRestForPastDays() {
        assertThatThrownBy(() -> pause(-7, -3, PauseReason.ILLNESS)).satisfies(thrown -> {
            assertThat(((DomainException.Invalid) thrown).field()).isEqualTo("from");
            assertThat(((DomainException.Invalid) thrown).key()).isEqualTo("error.rest-in-past");
        });
        assertThat(pauses(-30)).isEmpty();
    }

    @Test
    void theSameRestTwiceIsOne() {
        pause(0, 3, PauseReason.ILLNESS);
        pause(0, 3, PauseReason.ILLNESS);
        assertThat(pauses(0)).hasSize(1);
    }

    @Test
    void pausesThatOverlapBecomeOneWithTheLastReason() {
        pause(0, 3, PauseReason.ILLNESS);
        pause(6, 8, PauseReason.OTHER);
        pause(12, 14, PauseReason.OTHER);
        pause(2, 7, PauseReason.HOLIDAY);
        assertThat(pauses(0))
                .extracting(Pause::from, Pause::to, Pause::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(today, today.plusDays(8), PauseReason.HOLIDAY),
                        org.assertj.core.groups.Tuple.tuple(today.plusDays(12), today.plusDays(14), PauseReason.OTHER));
    }

    @Test
    void anotherReasonFromTodayOnChangesNoEarlierDay() {
        pause(0, 10, PauseReason.ILLNESS);
        clock.advance(Duration.ofDays(5));
        pause(5, 12, PauseReason.HOLIDAY);
        assertThat(pauses(0))
                .extracting(Pause::from, Pause::to, Pause::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(today, today.plusDays(4), PauseReason.ILLNESS),
                        org.assertj.core.groups.Tuple.tuple(
                                today.plusDays(5), today.plusDays(12), PauseReason.HOLIDAY));
    }

    @Test
    void aRestThatIsOverStaysAsItWas() {
        pause(0, 1, PauseReason.ILLNESS);
        Pause pause = pauses(0).getFirst();
        clock.advance(Duration.ofDays(5));
        assertThatThrownBy(() -> family.asParent(() -> plan.endPause(family.childId(), pause.id())))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(pauses(-5)).extracting(Pause::to).containsExactly(today.plusDays(1));
    }

    private void pause(int from, int to, PauseReason reason) {
        family.asParent(() -> plan.pause(family.childId(), today.plusDays(from), today.plusDays(to), reason));
    }

    private List<Pause> pauses(int from) {
        return family.asParent(() -> plan.pauses(family.childId(), today.plusDays(from)));
    }
}

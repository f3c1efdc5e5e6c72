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
import org.starhop.program.FamilyPlan.Rest;
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
        assertThatThrownBy(() -> rest(-7, -3, PauseReason.ILLNESS)).satisfies(thrown -> {
            assertThat(((DomainException.Invalid) thrown).field()).isEqualTo("from");
            assertThat(((DomainException.Invalid) thrown).key()).isEqualTo("error.rest-in-past");
        });
        assertThat(rests(-30)).isEmpty();
    }

    @Test
    void theSameRestTwiceIsOne() {
        rest(0, 3, PauseReason.ILLNESS);
        rest(0, 3, PauseReason.ILLNESS);
        assertThat(rests(0)).hasSize(1);
    }

    @Test
    void restsThatOverlapBecomeOneWithTheLastReason() {
        rest(0, 3, PauseReason.ILLNESS);
        rest(6, 8, PauseReason.OTHER);
        rest(12, 14, PauseReason.OTHER);
        rest(2, 7, PauseReason.HOLIDAY);
        assertThat(rests(0))
                .extracting(Rest::from, Rest::to, Rest::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(today, today.plusDays(8), PauseReason.HOLIDAY),
                        org.assertj.core.groups.Tuple.tuple(today.plusDays(12), today.plusDays(14), PauseReason.OTHER));
    }

    @Test
    void anotherReasonFromTodayOnChangesNoEarlierDay() {
        rest(0, 10, PauseReason.ILLNESS);
        clock.advance(Duration.ofDays(5));
        rest(5, 12, PauseReason.HOLIDAY);
        assertThat(rests(0))
                .extracting(Rest::from, Rest::to, Rest::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(today, today.plusDays(4), PauseReason.ILLNESS),
                        org.assertj.core.groups.Tuple.tuple(
                                today.plusDays(5), today.plusDays(12), PauseReason.HOLIDAY));
    }

    @Test
    void aRestThatIsOverStaysAsItWas() {
        rest(0, 1, PauseReason.ILLNESS);
        Rest rest = rests(0).getFirst();
        clock.advance(Duration.ofDays(5));
        assertThatThrownBy(() -> family.asParent(() -> plan.endPause(family.childId(), rest.id())))
                .isInstanceOf(DomainException.Refused.class);
        assertThat(rests(-5)).extracting(Rest::to).containsExactly(today.plusDays(1));
    }

    private void rest(int from, int to, PauseReason reason) {
        family.asParent(() -> plan.pause(family.childId(), today.plusDays(from), today.plusDays(to), reason));
    }

    private List<Rest> rests(int from) {
        return family.asParent(() -> plan.pauses(family.childId(), today.plusDays(from)));
    }
}

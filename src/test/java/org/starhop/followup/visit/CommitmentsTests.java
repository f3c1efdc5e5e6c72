package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.base.DomainException;
import org.starhop.followup.Party;

class CommitmentsTests extends VisitTest {

    private UUID visit;

    @BeforeEach
    void aRunningVisit() {
        visit = started();
    }

    @Test
    void eachSideTicksItsOwn() {
        promise(Party.FAMILY, "We bring the ball", null);
        promise(Party.THERAPIST, "I bring the mat", null);
        UUID ours = idOf("We bring the ball");
        UUID theirs = idOf("I bring the mat");

        assertThatThrownBy(() -> mia.asParent(() -> commitments.tick(mia.childId(), theirs, true)))
                .isInstanceOf(DomainException.Refused.class)
                .hasMessage("error.commitment.THERAPIST");
        assertThatThrownBy(() -> mia.asTherapist(() -> commitments.tick(mia.childId(), ours, true)))
                .isInstanceOf(DomainException.Refused.class)
                .hasMessage("error.commitment.FAMILY");

        mia.asParent(() -> commitments.tick(mia.childId(), ours, true));
        assertThat(open()).extracting(CommitmentLine::text).containsExactly("I bring the mat");
        mia.asParent(() -> commitments.tick(mia.childId(), ours, false));
        assertThat(open()).hasSize(2);
    }

    @Test
    void theTherapistsOwnAreDueByTomorrow() {
        LocalDate today = mia.today();
        promise(Party.THERAPIST, "Tomorrow", today.plusDays(1));
        promise(Party.THERAPIST, "Today", today);
        promise(Party.THERAPIST, "Next week", today.plusDays(7));
        promise(Party.THERAPIST, "Some day", null);
        promise(Party.FAMILY, "Not mine", today);

        assertThat(mia.asTherapist(() -> commitments.due()))
                .extracting(CommitmentLine::text)
                .containsExactly("Today", "Tomorrow");
    }

    @Test
    void refusesAPromiseWithoutWordsOrForAPastDay() {
        assertThatThrownBy(() -> promise(Party.THERAPIST, " ", null)).isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(
                        () -> promise(Party.THERAPIST, "Too late", mia.today().minusDays(1)))
                .isInstanceOf(DomainException.Invalid.class)
                .hasMessage("error.visit.day");
        assertThat(open()).isEmpty();
    }

    private void promise(Party by, String text, @Nullable LocalDate dueOn) {
        mia.asTherapist(() -> commitments.promise(mia.childId(), visit, by, text, dueOn));
    }

    private java.util.List<CommitmentLine> open() {
        return mia.asParent(() -> commitments.open(mia.childId()));
    }

    private UUID idOf(String text) {
        return open().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

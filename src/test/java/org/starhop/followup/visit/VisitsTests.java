package org.starhop.followup.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.followup.Party;
import org.starhop.program.PromptLevel;

class VisitsTests extends VisitTest {

    @Autowired
    HeldVisits held;

    private static final Instant NEXT_WEEK = Instant.parse("2026-11-28T16:00:00Z");

    @Test
    void aPlannedVisitCanBeMovedAndCancelled() {
        UUID visit = planned(NEXT_WEEK);
        assertThat(upcoming()).extracting(PlannedVisit::start).containsExactly(NEXT_WEEK);
        assertThat(upcoming().getFirst().therapists())
                .containsExactly(clinic.pt().getDisplayName());

        mia.asTherapist(() -> visits.move(mia.childId(), visit, NEXT_WEEK.plus(Duration.ofDays(1))));
        assertThat(upcoming()).extracting(PlannedVisit::start).containsExactly(NEXT_WEEK.plus(Duration.ofDays(1)));

        mia.asTherapist(() -> visits.cancel(mia.childId(), visit));
        assertThat(upcoming()).isEmpty();
        assertThatThrownBy(() -> mia.asTherapist(() -> visits.move(mia.childId(), visit, NEXT_WEEK)))
                .isInstanceOf(DomainException.Refused.class)
                .hasMessage("error.visit.CANCELLED");
    }

    @Test
    void refusesADayThatCannotBeMeant() {
        for (String day : List.of("0001-01-01T00:00:00Z", "2026-11-19T00:00:00Z", "2029-01-01T00:00:00Z")) {
            assertThatThrownBy(() -> planned(Instant.parse(day)))
                    .isInstanceOf(DomainException.Invalid.class)
                    .hasMessage("error.visit.day");
        }
        assertThat(upcoming()).isEmpty();
    }

    @Test
    void onlyWhoTreatsTheChildTakesPart() {
        assertThatThrownBy(() -> mia.asTherapist(() -> visits.plan(
                        mia.childId(), NEXT_WEEK, List.of(clinic.ot().getId()))))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void startingTakesThePlannedVisitOfTheDay() {
        UUID later = planned(NEXT_WEEK);
        UUID today = planned(clock.instant().plus(Duration.ofHours(2)));

        assertThat(started()).isEqualTo(today);
        assertThat(upcoming()).extracting(PlannedVisit::id).containsExactly(later);
    }

    @Test
    void aSecondTherapistJoins() {
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(mia.childId(), clinic.ot().getId()));
        UUID first = started();
        UUID second = given.as(clinic.ot(), () -> visits.start(mia.childId()));

        assertThat(second).isEqualTo(first);
        assertThat(mia.asTherapist(() -> visits.current(mia.childId()))
                        .orElseThrow()
                        .therapists())
                .hasSize(2);
    }

    @Test
    void isFinishedWithASummaryAndAPromise() {
        UUID visit = started();
        assertThatThrownBy(() -> finish(visit))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("FAMILY_SUMMARY"));

        mia.asTherapist(() -> texts.write(mia.childId(), visit, VisitText.FAMILY_SUMMARY, "", "Squats go well."));
        mia.asTherapist(() -> commitments.promise(mia.childId(), visit, Party.FAMILY, "We bring the ball", null));
        assertThatThrownBy(() -> finish(visit))
                .isInstanceOf(DomainException.Invalid.class)
                .hasMessage("error.visit.no-promise");
        assertThat(mia.asParent(() -> held.newest(mia.childId(), 10))).isEmpty();

        mia.asTherapist(() -> commitments.promise(mia.childId(), visit, Party.THERAPIST, "I bring the mat", null));
        finish(visit);
        HeldVisit read = mia.asParent(() -> held.newest(mia.childId(), 10)).getFirst();
        assertThat(read.summary()).isEqualTo("Squats go well.");
        assertThat(read.commitments())
                .extracting(CommitmentLine::text)
                .containsExactly("We bring the ball", "I bring the mat");
        assertThat(mia.asTherapist(() -> visits.current(mia.childId()))).isEmpty();
    }

    @Test
    void theFamilyReadsWhatWasAskedAndTried() {
        UUID squats = mia.threeSquats().getId();
        UUID other = mia.threeSquats().getId();
        UUID visit = started();
        mia.asTherapist(() -> {
            followUps.answer(mia.childId(), visit, squats, "", "Better in the morning");
            followUps.tryOut(mia.childId(), visit, squats, new Trial(5, 4, PromptLevel.VERBAL));
            followUps.ask(mia.childId(), visit, other, true);
            followUps.ask(mia.childId(), visit, other, false);
            texts.write(mia.childId(), visit, VisitText.FAMILY_SUMMARY, "", "Squats go well.");
            commitments.promise(mia.childId(), visit, Party.THERAPIST, "I bring the mat", null);
            visits.finish(mia.childId(), visit);
        });

        assertThat(mia.asParent(() -> held.newest(mia.childId(), 10)).getFirst().followUps())
                .containsExactly(
                        new FollowUpLine(squats, true, "Better in the morning", new Trial(5, 4, PromptLevel.VERBAL)));
        assertThatThrownBy(() -> mia.asTherapist(() -> followUps.ask(mia.childId(), visit, squats, true)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void todayIsTheChildsOwnDay() {
        clock.set("2026-11-22T04:30:00Z"); // Saturday evening in Chicago
        planned(Instant.parse("2026-11-22T05:30:00Z"));
        planned(Instant.parse("2026-11-22T16:00:00Z"));

        assertThat(mia.asTherapist(() -> visits.today()))
                .extracting(PlannedVisit::start)
                .containsExactly(Instant.parse("2026-11-22T05:30:00Z"));
    }

    @Test
    void helpersReadNoVisits() {
        held();
        var helper = mia.helper("Rosa", CaregiverRole.GRANDPARENT);

        assertThatThrownBy(() -> given.as(helper, () -> held.newest(mia.childId(), 10)))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private UUID planned(Instant at) {
        return mia.asTherapist(
                () -> visits.plan(mia.childId(), at, List.of(clinic.pt().getId())));
    }

    private void finish(UUID visit) {
        mia.asTherapist(() -> visits.finish(mia.childId(), visit));
    }

    private List<PlannedVisit> upcoming() {
        return mia.asParent(() -> visits.upcoming(mia.childId()));
    }
}

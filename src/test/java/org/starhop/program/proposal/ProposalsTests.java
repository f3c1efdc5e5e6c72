package org.starhop.program.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionVersion;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class ProposalsTests {

    private static final SmallerPlan THREE_DAYS = new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(3));

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    Prescribing prescribing;

    @Autowired
    FamilyPlan familyPlan;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;

    @BeforeEach
    void aFamilyWithAnExercise() {
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.threeSquats();
        family.asParent(() -> familyPlan.place(family.childId(), squats.getId(), List.of(Routine.BEDTIME)));
    }

    @Test
    void nothingChangesByItself() {
        asksForThreeDays("Saturdays are full.");

        assertThat(now().getPlan()).isEqualTo(squats.getPlan());
        assertThat(now().getVersion()).isEqualTo(squats.getVersion());
        ProposalLine waiting = toAnswerOfPt().getFirst();
        assertThat(waiting.what()).isEqualTo(THREE_DAYS);
        assertThat(waiting.words()).isEqualTo("Saturdays are full.");
        assertThat(waiting.by()).isEqualTo(family.parent().getDisplayName());
        assertThat(waiting.waitsFor(ProposalSide.THERAPIST)).isTrue();
    }

    @Test
    void aSmallerDoseThatIsAcceptedIsTheTherapistsNewVersionWithItsReason() {
        UUID asked = asksForThreeDays(null);
        family.asTherapist(() -> proposals.accept(family.childId(), asked, "Three are fine."));

        assertThat(now().getPlan().frequency()).isEqualTo(Frequency.perWeek(3));
        PrescriptionVersion made = newestVersion();
        assertThat(made.getChange()).isEqualTo(PrescriptionChange.ADJUSTED);
        assertThat(made.getReason()).isEqualTo(AdjustmentReason.NO_TIME);
        assertThat(made.getComment()).isEqualTo("Three are fine.");
        assertThat(made.getChangedBy()).isEqualTo(clinic.pt().getId());
    }

    @Test
    void aPlanThatTheFamilyAcceptsStaysTheTherapistsDecision() {
        UUID offered = family.asTherapist(() -> propose(THREE_DAYS, "You said that weekends are hard."));
        family.asParent(() -> proposals.accept(family.childId(), offered, "Thank you"));

        PrescriptionVersion made = newestVersion();
        assertThat(made.getPlan().frequency()).isEqualTo(Frequency.perWeek(3));
        assertThat(made.getChangedBy()).isEqualTo(clinic.pt().getId());
        assertThat(made.getComment()).isEqualTo("You said that weekends are hard.");
    }

    @Test
    void aRoutineThatTheFamilyAcceptsIsTheFamilysAndNoNewVersion() {
        UUID offered = offersBathTime();
        assertThat(now().getRoutines()).containsExactly(Routine.BEDTIME);
        family.asParent(() -> proposals.accept(family.childId(), offered, null));

        assertThat(now().getRoutines()).containsExactly(Routine.BATH);
        assertThat(now().getVersion()).isEqualTo(squats.getVersion());
    }

    @Test
    void aDeclinedOneChangesNothingAndItsAuthorReadsTheWord() {
        UUID asked = asksForThreeDays(null);
        family.asTherapist(() -> proposals.decline(family.childId(), asked, "Let us talk on Monday."));

        assertThat(now().getPlan()).isEqualTo(squats.getPlan());
        ProposalLine answered = openOfParent().getFirst();
        assertThat(answered.state()).isEqualTo(ProposalState.DECLINED);
        assertThat(answered.answer().word()).isEqualTo("Let us talk on Monday.");
        assertThat(answered.isNewsFor(ProposalSide.FAMILY)).isTrue();

        family.asParent(() -> proposals.seen(family.childId(), asked));
        assertThat(openOfParent()).isEmpty();
        assertThat(family.asParent(() -> proposals.of(family.childId(), 5))).hasSize(1);
    }

    @Test
    void aTherapistIsToldTheAnswersToTheirOwnUntilTheyHaveReadThem() {
        UUID offered = offersBathTime();
        assertThat(toAnswerOfPt()).isEmpty();
        family.asParent(() -> proposals.decline(family.childId(), offered, null));

        assertThat(toAnswerOfPt()).extracting(ProposalLine::id).containsExactly(offered);
        family.asTherapist(() -> proposals.seen(family.childId(), offered));
        assertThat(toAnswerOfPt()).isEmpty();
    }

    @Test
    void isAnsweredOnce() {
        UUID asked = asksForThreeDays(null);
        family.asTherapist(() -> proposals.decline(family.childId(), asked, "Not now."));

        assertRefused("error.claim-answered", () -> family.asTherapist(() -> accept(asked)));
        assertThat(now().getPlan()).isEqualTo(squats.getPlan());
        assertThat(openOfParent().getFirst().answer().word()).isEqualTo("Not now.");
    }

    @Test
    void isAnsweredByTheOtherSideOnly() {
        UUID asked = asksForThreeDays(null);
        UUID offered = offersBathTime();

        assertRefused("error.proposal-own-side", () -> family.asParent(() -> accept(asked)));
        assertRefused("error.proposal-own-side", () -> family.asTherapist(() -> accept(offered)));
        assertThat(now().getRoutines()).containsExactly(Routine.BEDTIME);
    }

    @Test
    void aTherapistOfAnotherDisciplineNeitherProposesNorAnswers() {
        treats(clinic.ot());
        UUID asked = asksForThreeDays(null);

        assertRefused("error.other-discipline", () -> given.as(clinic.ot(), () -> accept(asked)));
        assertRefused(
                "error.other-discipline",
                () -> given.as(clinic.ot(), () -> proposals.decline(family.childId(), asked, null)));
        assertRefused("error.other-discipline", () -> given.as(clinic.ot(), () -> propose(THREE_DAYS, "Try this")));
        assertThat(given.as(clinic.ot(), proposals::ofCaseload)).isEmpty();
    }

    @Test
    void aHelperNeitherSeesNorAnswersThem() {
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        UUID offered = offersBathTime();

        assertThatThrownBy(() -> given.as(grandma, () -> accept(offered))).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> given.as(grandma, () -> proposals.open(family.childId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void isOfNoUseOnceTheExerciseEnded() {
        UUID asked = asksForThreeDays(null);
        UUID offered = offersBathTime();
        family.asTherapist(
                () -> prescribing.complete(family.childId(), squats.getId(), AdjustmentReason.GOAL_MET, null));

        assertRefused("error.proposal-overtaken", () -> family.asTherapist(() -> accept(asked)));
        assertRefused("error.proposal-overtaken", () -> family.asParent(() -> accept(offered)));
        assertThat(now().getRoutines()).containsExactly(Routine.BEDTIME);
        assertThat(openOfParent()).extracting(ProposalLine::state).containsOnly(ProposalState.OVERTAKEN);
    }

    @Test
    void anotherVersionOvertakesAPlanAndMakesRoomForANewOne() {
        UUID asked = asksForThreeDays(null);
        adjustTo(Frequency.perWeek(5));

        assertRefused("error.proposal-overtaken", () -> family.asTherapist(() -> accept(asked)));
        UUID again = asksForThreeDays(null);
        family.asTherapist(() -> accept(again));
        assertThat(now().getPlan().frequency()).isEqualTo(Frequency.perWeek(3));
        assertThat(family.asParent(() -> proposals.of(family.childId(), 5)))
                .extracting(ProposalLine::state)
                .containsExactly(ProposalState.ACCEPTED, ProposalState.OVERTAKEN);
    }

    @Test
    void aRoutineOutlivesANewDoseButNotItsOwnRoutine() {
        UUID offered = offersBathTime();
        adjustTo(Frequency.perWeek(5));
        assertThat(openOfParent().getFirst().waitsFor(ProposalSide.FAMILY)).isTrue();

        family.asParent(() -> familyPlan.place(family.childId(), squats.getId(), List.of(Routine.SNACK)));
        assertRefused("error.proposal-overtaken", () -> family.asParent(() -> accept(offered)));
        assertThat(now().getRoutines()).containsExactly(Routine.SNACK);
    }

    @Test
    void onlyItsAuthorTakesItBackAndOnlyWhileItWaits() {
        UUID offered = offersBathTime();
        assertRefused("error.proposal-not-mine", () -> family.asParent(() -> withdraw(offered)));

        family.asTherapist(() -> withdraw(offered));
        assertRefused("error.proposal-withdrawn", () -> family.asParent(() -> accept(offered)));
        assertRefused("error.proposal-withdrawn", () -> family.asTherapist(() -> withdraw(offered)));
        assertThat(openOfParent()).isEmpty();
        offersBathTime();
    }

    @Test
    void oneWaitsAtATime() {
        asksForThreeDays(null);

        assertRefused("error.proposal-waits", () -> asksForThreeDays(null));
        assertThat(openOfParent()).hasSize(1);
        offersBathTime();
        assertThat(openOfParent()).hasSize(2);
    }

    @Test
    void refusesWhatIsTheSameOrMoreOrTheFamilysOwn() {
        NewRoutine bath = new NewRoutine(Routine.BEDTIME, Routine.BATH);
        assertRefused("error.proposal-yours", () -> family.asParent(() -> propose(bath, null)));
        for (SmallerPlan plan : List.of(
                new SmallerPlan(Dosage.ofReps(1, 3), Frequency.DEFAULT),
                new SmallerPlan(Dosage.ofReps(1, 4), Frequency.perWeek(3)),
                new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(5)))) {
            assertThatThrownBy(() -> family.asParent(() -> propose(plan, null)))
                    .isInstanceOf(DomainException.Invalid.class);
        }
        assertThatThrownBy(() ->
                        family.asTherapist(() -> propose(new NewRoutine(Routine.BEDTIME, Routine.BEDTIME), "Try it")))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(openOfParent()).isEmpty();
    }

    @Test
    void otherDaysOfTheSameNumberAreFine() {
        Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        SmallerPlan weekdays = new SmallerPlan(Dosage.ofReps(1, 3), new Frequency(4, 1, days));
        UUID asked = family.asParent(() -> propose(weekdays, null));
        family.asTherapist(() -> accept(asked));

        assertThat(now().getPlan().frequency().weekdays()).isEqualTo(days);
    }

    @Test
    void refusesWordsThatAreTooLongOrMissing() {
        String tooLong = "x".repeat(1_000_000);
        assertThatThrownBy(() -> asksForThreeDays(tooLong)).isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> family.asTherapist(() -> propose(THREE_DAYS, " ")))
                .isInstanceOf(DomainException.Invalid.class);
        UUID asked = asksForThreeDays(null);
        assertThatThrownBy(() -> family.asTherapist(() -> proposals.accept(family.childId(), asked, tooLong)))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(now().getVersion()).isEqualTo(squats.getVersion());
        assertThat(toAnswerOfPt()).hasSize(1);
    }

    @Test
    void aTherapistWhoLeftNoLongerDecides() {
        treats(clinic.ot());
        UUID offered = family.asTherapist(() -> propose(THREE_DAYS, "Less is fine."));
        given.as(
                clinic.administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), clinic.pt().getId()));

        assertRefused("error.proposal-author-left", () -> family.asParent(() -> accept(offered)));
        assertThat(now().getVersion()).isEqualTo(squats.getVersion());
    }

    @Test
    void anAnswerIsNoNewsAfterThirtyDays() {
        UUID asked = asksForThreeDays(null);
        family.asTherapist(() -> accept(asked));
        clock.advance(Duration.ofDays(31));

        assertThat(openOfParent()).isEmpty();
        assertThat(family.asParent(() -> proposals.of(family.childId(), 5))).hasSize(1);
    }

    @Test
    void twoAnswersAtOnceAreOneAnswer() throws Exception {
        UUID offered = family.asTherapist(() -> propose(THREE_DAYS, "You said that weekends are hard."));
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Boolean>> answers = Stream.<Runnable>of(
                        () -> accept(offered), () -> proposals.decline(family.childId(), offered, "No"))
                .map(answer -> CompletableFuture.supplyAsync(() -> succeeds(start, answer), Thread::startVirtualThread))
                .toList();
        List<Boolean> succeeded = new ArrayList<>();
        for (CompletableFuture<Boolean> answer : answers) {
            succeeded.add(answer.get(30, TimeUnit.SECONDS));
        }

        assertThat(succeeded).containsExactlyInAnyOrder(true, false);
        ProposalState state = family.asParent(() -> proposals.of(family.childId(), 1))
                .getFirst()
                .state();
        boolean accepted = succeeded.getFirst();
        assertThat(state).isEqualTo(accepted ? ProposalState.ACCEPTED : ProposalState.DECLINED);
        assertThat(now().getVersion()).isEqualTo(squats.getVersion() + (accepted ? 1 : 0));
    }

    @Test
    void readsManyInAsManyStatementsAsOne() {
        asksForThreeDays(null);
        List<String> one = statements.during(this::toAnswerOfPt);
        TestFamily other = clinic.aFamily("Noah");
        Prescription walk = other.threeSquats();
        other.asParent(
                () -> proposals.propose(other.childId(), walk.getId(), THREE_DAYS, AdjustmentReason.NO_TIME, null));

        assertThat(statements.during(this::toAnswerOfPt)).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(6);
    }

    private boolean succeeds(CyclicBarrier start, Runnable answer) {
        try {
            start.await(30, TimeUnit.SECONDS);
            family.asParent(answer);
            return true;
        } catch (DomainException refused) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID asksForThreeDays(@Nullable String words) {
        return family.asParent(() -> propose(THREE_DAYS, words));
    }

    private UUID offersBathTime() {
        return family.asTherapist(() -> propose(new NewRoutine(Routine.BEDTIME, Routine.BATH), "Mia likes water."));
    }

    private UUID propose(Proposed what, @Nullable String words) {
        return proposals.propose(family.childId(), squats.getId(), what, AdjustmentReason.NO_TIME, words);
    }

    private void accept(UUID proposalId) {
        proposals.accept(family.childId(), proposalId, null);
    }

    private void withdraw(UUID proposalId) {
        proposals.withdraw(family.childId(), proposalId);
    }

    private void adjustTo(Frequency frequency) {
        family.asTherapist(() -> {
            Prescription current = prescriptions.get(family.childId(), squats.getId());
            prescribing.adjust(
                    family.childId(),
                    current.getId(),
                    new Adjustment(
                            current.getPlan().with(current.getPlan().dosage(), frequency),
                            null,
                            AdjustmentReason.PROGRESS,
                            null,
                            null),
                    current.getRowVersion());
        });
    }

    private void treats(Account therapist) {
        assertThat(therapist.getDiscipline()).isEqualTo(Discipline.OT);
        family.asTherapist(() -> given.get(Treatments.class).share(family.childId(), therapist.getId()));
    }

    private Prescription now() {
        return family.asParent(() -> prescriptions.get(family.childId(), squats.getId()));
    }

    private PrescriptionVersion newestVersion() {
        return family.asParent(() -> prescriptions.history(family.childId(), squats.getId()))
                .getFirst();
    }

    private List<ProposalLine> openOfParent() {
        return family.asParent(() -> proposals.open(family.childId()));
    }

    private List<ProposalLine> toAnswerOfPt() {
        return given.as(clinic.pt(), proposals::ofCaseload);
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}

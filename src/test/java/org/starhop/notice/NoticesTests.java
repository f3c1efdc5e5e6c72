package org.starhop.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.child.Treatments;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.followup.Party;
import org.starhop.followup.PlanChanges;
import org.starhop.followup.alert.AlertId;
import org.starhop.followup.alert.AlertKind;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.visit.Visits;
import org.starhop.practice.Feedback;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class NoticesTests {

    @Autowired
    Given given;

    @Autowired
    Notices notices;

    @Autowired
    Messages messages;

    @Autowired
    HelpRequests requests;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;

    @BeforeEach
    void aFamilyThatHasReadEverything() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.threeSquats();
        family.asParent(() -> notices.readAll(Party.FAMILY));
    }

    @Test
    void aParentsMessageIsForTheTherapistsAndNotForItsAuthor() {
        shareWithTheOt();
        Account other = family.helper("Lee", CaregiverRole.PARENT);
        writeAsParent("She did it!");

        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.MESSAGE);
        assertThat(kinds(clinic.ot(), Party.THERAPIST)).containsExactly(NoticeKind.MESSAGE);
        assertThat(kinds(clinic.slp(), Party.THERAPIST)).isEmpty();
        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();
        assertThat(kinds(other, Party.FAMILY)).isEmpty();
    }

    @Test
    void aTherapistsMessageIsForParentsAndNotForHelpersOrColleagues() {
        shareWithTheOt();
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        writeAsTherapist("How is it going?");

        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.REPLY);
        assertThat(kinds(grandma, Party.FAMILY)).isEmpty();
        assertThat(kinds(clinic.ot(), Party.THERAPIST)).isEmpty();
    }

    @Test
    void severalWithinTenMinutesAreOne() {
        writeAsTherapist("First");
        clock.advance(Duration.ofMinutes(9));
        writeAsTherapist("Second");

        assertThat(ofParent()).extracting(NoticeLine::number).containsExactly(2);
        assertThat(ofParent().getFirst().at()).isEqualTo(clock.instant());

        clock.advance(Duration.ofMinutes(1));
        writeAsTherapist("Third");
        assertThat(ofParent()).extracting(NoticeLine::number).containsExactly(1, 2);
    }

    @Test
    void oneThatWasReadIsNewAgainWhenMoreIsSaid() {
        writeAsTherapist("First");
        family.asParent(() -> notices.readAll(Party.FAMILY));
        writeAsTherapist("Second");

        assertThat(ofParent()).hasSize(1);
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.REPLY);
    }

    @Test
    void differentChildrenAreDifferentNotices() {
        TestFamily brother = family.sibling("Theo");
        family.asParent(() -> notices.readAll(Party.FAMILY));
        writeAsTherapist("About Mia");
        brother.asTherapist(() -> messages.send(brother.childId(), "About Theo"));

        assertThat(ofParent())
                .filteredOn(line -> !line.isRead())
                .extracting(line -> line.child().getNickname())
                .containsExactlyInAnyOrder("Mia", "Theo");
    }

    @Test
    void painAtTheLimitIsToldAndLessIsNot() {
        report(pain(3));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).isEmpty();

        report(pain(4));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.PAIN);
        assertThat(ofTherapist().getFirst().aboutId()).isEqualTo(squats.getId());
    }

    @Test
    void painThatStoppedAPracticeIsToldWithoutANumber() {
        report(Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null));

        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.PAIN);
    }

    @Test
    void painOfSeveralExercisesIsOneNoticeAboutAllOfThem() {
        report(pain(6));
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(walk), pain(7), false));

        assertThat(ofTherapist()).extracting(NoticeLine::number).containsExactly(2);
        assertThat(ofTherapist().getFirst().aboutId()).isNull();
    }

    @Test
    void handlingTheAlertIsReadingOfItsPain() {
        report(pain(6));
        family.asTherapist(() ->
                given.get(Alerts.class).handle(family.childId(), new AlertId(AlertKind.PAIN, squats.getId()), null));

        assertThat(kinds(clinic.pt(), Party.THERAPIST)).isEmpty();
    }

    @Test
    void aRequestForHelpIsOverForAllWhenSomebodyAnswers() {
        shareWithTheOt();
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        UUID request = given.as(grandma, () -> requests.ask(family.childId(), squats.getId(), HelpKind.NOT_SURE, null));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.HELP);
        assertThat(kinds(clinic.ot(), Party.THERAPIST)).containsExactly(NoticeKind.HELP);

        family.asTherapist(() -> requests.answer(family.childId(), request, "Lean on the wall."));
        assertThat(kinds(clinic.ot(), Party.THERAPIST)).isEmpty();
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.REPLY);
    }

    @Test
    void aQuestionForTheVisitIsToldAndAProudMomentIsNot() {
        FamilyNotes notes = given.get(FamilyNotes.class);
        family.asParent(() -> notes.write(family.childId(), FamilyNoteKind.PROUD, "She ran!", family.today()));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).isEmpty();

        family.asParent(() -> notes.write(family.childId(), FamilyNoteKind.QUESTION, "Shoes?", family.today()));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.QUESTION);
    }

    @Test
    void aChangeOfThePlanIsToldUntilItIsSeen() {
        family.asTherapist(() -> given.get(Prescribing.class)
                .hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, "Let it rest."));
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.CHANGE);

        family.asParent(() -> given.get(PlanChanges.class).seen(family.childId(), clock.instant()));
        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();
    }

    @Test
    void aProposalWaitsForTheOtherSideAndItsAnswerIsTold() {
        Proposals proposals = given.get(Proposals.class);
        SmallerPlan threeDays = new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(3));
        UUID proposal = family.asParent(
                () -> proposals.propose(family.childId(), squats.getId(), threeDays, AdjustmentReason.NO_TIME, null));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).containsExactly(NoticeKind.FAMILY_PROPOSAL);
        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();

        family.asTherapist(() -> proposals.decline(family.childId(), proposal, "Next week"));
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).isEmpty();
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.ANSWER);

        family.asParent(() -> proposals.seen(family.childId(), proposal));
        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();
    }

    @Test
    void aProposalThatIsTakenBackWaitsForNobody() {
        Proposals proposals = given.get(Proposals.class);
        SmallerPlan threeDays = new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(3));
        UUID proposal = family.asTherapist(() -> proposals.propose(
                family.childId(), squats.getId(), threeDays, AdjustmentReason.NO_TIME, "Weekends are hard."));
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.PROPOSAL);

        family.asTherapist(() -> proposals.withdraw(family.childId(), proposal));
        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();
    }

    @Test
    void visitsAreTold() {
        Visits visits = given.get(Visits.class);
        UUID visit = family.asTherapist(() -> visits.plan(
                family.childId(),
                clock.instant().plus(Duration.ofDays(2)),
                List.of(clinic.pt().getId())));
        family.asTherapist(
                () -> visits.move(family.childId(), visit, clock.instant().plus(Duration.ofDays(3))));
        family.asTherapist(() -> visits.cancel(family.childId(), visit));

        assertThat(kinds(family.parent(), Party.FAMILY))
                .containsExactlyInAnyOrder(
                        NoticeKind.VISIT_PLANNED, NoticeKind.VISIT_MOVED, NoticeKind.VISIT_CANCELLED);
    }

    @Test
    void readingTheThreadIsReadingOfItsNotices() {
        writeAsTherapist("How is it going?");
        family.asParent(() -> messages.read(family.childId()));

        assertThat(kinds(family.parent(), Party.FAMILY)).isEmpty();
    }

    @Test
    void somebodyElsesNoticeLooksAsIfItDidNotExist() {
        writeAsTherapist("How is it going?");
        UUID theirs = ofParent().getFirst().id();

        assertThatThrownBy(() -> given.as(clinic.pt(), () -> notices.read(List.of(theirs))))
                .isInstanceOf(DomainException.NotFound.class);
        assertThat(ofParent().getFirst().isRead()).isFalse();
    }

    @Test
    void whoeverLeavesHasNoNoticesAnyMore() {
        Account other = family.helper("Lee", CaregiverRole.PARENT);
        shareWithTheOt();
        writeAsTherapist("Hello");
        writeAsParent("Hello");
        family.asParent(() -> {
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> other.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
        given.as(
                clinic.administrator(),
                () -> given.get(Treatments.class)
                        .unassign(family.childId(), clinic.pt().getId()));

        assertThat(kinds(given.again(other), Party.FAMILY)).isEmpty();
        assertThat(kinds(clinic.pt(), Party.THERAPIST)).isEmpty();
        assertThat(kinds(family.parent(), Party.FAMILY)).containsExactly(NoticeKind.REPLY);
        assertThat(kinds(clinic.ot(), Party.THERAPIST)).containsExactly(NoticeKind.MESSAGE);
    }

    @Test
    void whoIsBothHearsAsEachOfThem() {
        family.joins(clinic.ot(), family.child(), CaregiverRole.PARENT);
        Account both = given.again(clinic.ot());
        TestFamily other = clinic.aFamily("Noah");
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(other.childId(), clinic.ot().getId()));
        writeAsTherapist("About your own child");
        other.asParent(() -> messages.send(other.childId(), "About your patient"));

        assertThat(kinds(both, Party.FAMILY)).containsExactly(NoticeKind.REPLY);
        assertThat(kinds(both, Party.THERAPIST)).containsExactly(NoticeKind.MESSAGE);
    }

    @Test
    void manyReadersCostAsManyStatementsAsOne() {
        List<String> one = statements.during(() -> writeAsParent("One reader"));
        shareWithTheOt();
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(family.childId(), clinic.slp().getId()));
        clock.advance(Duration.ofMinutes(11));
        List<String> three = statements.during(() -> writeAsParent("Three readers"));

        assertThat(three).hasSameSizeAs(one);
    }

    @Test
    void oldNoticesAreForgotten() {
        writeAsTherapist("Hello");
        clock.advance(SettledNotices.KEPT.plusMinutes(1));
        given.get(SettledNotices.class).forget();

        assertThat(ofParent()).isEmpty();
    }

    private void shareWithTheOt() {
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(family.childId(), clinic.ot().getId()));
    }

    private void writeAsParent(String text) {
        family.asParent(() -> messages.send(family.childId(), text));
    }

    private void writeAsTherapist(String text) {
        family.asTherapist(() -> messages.send(family.childId(), text));
    }

    private void report(Report report) {
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), report, false));
    }

    private static Report pain(int pain) {
        return new Report(PracticeResult.DONE, new Feedback(null, null, pain, null), null, null, null);
    }

    private List<NoticeKind> kinds(Account reader, Party as) {
        return given.as(reader, () -> notices.unread(as)).stream()
                .map(UnreadNotice::kind)
                .toList();
    }

    private List<NoticeLine> ofParent() {
        return family.asParent(() -> notices.ofFamily(50)).stream()
                .filter(line -> line.kind() != NoticeKind.EXERCISE)
                .toList();
    }

    private List<NoticeLine> ofTherapist() {
        return family.asTherapist(() -> notices.ofTherapist(50));
    }
}

package org.starhop.notice.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.child.CareCircles;
import org.starhop.child.CaregiverRole;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.notice.NoticeChoices;
import org.starhop.notice.NoticeSettings;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;
import org.starhop.testing.TestFamily;

@StarhopTest
class RemindersTests {

    private static final LocalTime EVENING = LocalTime.of(19, 30);

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Reminders reminders;

    @Autowired
    DueReminders due;

    private TestClinic clinic;
    private TestFamily family;
    private Prescription squats;

    @BeforeEach
    void squatsAtBedtime() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
        family = clinic.aFamily("Mia");
        squats = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(7));
        family.asParent(
                () -> given.get(FamilyPlan.class).place(family.childId(), squats.getId(), List.of(Routine.BEDTIME)));
        set(new UsualTime(Routine.BEDTIME, EVENING));
    }

    @Test
    void remindsAtTheUsualTimeOnce() {
        clock.set("2026-11-22T01:29:59Z");
        assertThat(reminded()).isEmpty();
        clock.set("2026-11-22T01:30:00Z");
        assertThat(reminded())
                .singleElement()
                .matches(one -> one.routine() == Routine.BEDTIME
                        && one.accountId().equals(family.parent().getId()));
        clock.advance(Duration.ofMinutes(1));
        assertThat(reminded()).isEmpty();
        clock.set("2026-11-23T01:30:10Z");
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void isSilentWhenAllIsDone() {
        report(PracticeResult.DONE);
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void isSilentWhenTheChildSaidNotToday() {
        report(PracticeResult.NOT_TODAY);
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void isSilentWhenTheWeekHasWhatItAskedFor() {
        Prescription walk = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(1));
        place(walk, Routine.SNACK);
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(
                        family.childId(),
                        new SlotId(walk.getId(), family.today().minusDays(1), 1),
                        Report.of(PracticeResult.DONE),
                        false));
        set(new UsualTime(Routine.SNACK, EVENING));
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void isSilentWhileTheFamilyRests() {
        family.asParent(() -> given.get(FamilyPlan.class)
                .pause(family.childId(), family.today(), family.today(), PauseReason.HOLIDAY));
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void isSilentWhileTheExerciseIsOnHold() {
        family.asTherapist(() ->
                given.get(Prescribing.class).hold(family.childId(), squats.getId(), AdjustmentReason.PROGRESS, null));
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void doesNotRemindOfAnotherRoutine() {
        set(new UsualTime(Routine.SNACK, EVENING));
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void isNotSentWhenTheServerWasAwayForLong() {
        clock.set("2026-11-22T02:30:01Z");
        assertThat(reminded()).isEmpty();
        clock.set("2026-11-23T01:31:00Z");
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void anotherTimeOnTheSameDayIsForTomorrow() {
        inTheEvening();
        assertThat(reminded()).hasSize(1);
        set(new UsualTime(Routine.BEDTIME, LocalTime.of(20, 0)));
        clock.set("2026-11-22T02:00:00Z");
        assertThat(reminded()).isEmpty();
        clock.set("2026-11-23T02:00:00Z");
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void endsWithTheTime() {
        set(new UsualTime(Routine.BEDTIME, null));
        inTheEvening();

        assertThat(reminded()).isEmpty();
        assertThat(asParent()).containsExactly(new UsualTime(Routine.BEDTIME, null));
    }

    @Test
    void endsWithTheCircle() {
        Account uncle = family.helper("Ulf", CaregiverRole.PARENT);
        given.as(uncle, () -> reminders.set(family.childId(), List.of(new UsualTime(Routine.BEDTIME, EVENING))));
        family.asParent(() -> {
            CareCircles circles = given.get(CareCircles.class);
            circles.members(family.childId()).stream()
                    .filter(member -> uncle.getId().equals(member.accountId()))
                    .forEach(member -> circles.remove(family.childId(), member.id()));
        });
        inTheEvening();

        assertThat(reminded())
                .extracting(Reminded::accountId)
                .containsExactly(family.parent().getId());
    }

    @Test
    void isSilentInHoursOfQuiet() {
        quiet(19, 20);
        inTheEvening();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void refusesATimeInHoursOfQuiet() {
        quiet(19, 20);

        assertThatThrownBy(() -> set(new UsualTime(Routine.BEDTIME, LocalTime.of(19, 45))))
                .isInstanceOfSatisfying(
                        DomainException.Invalid.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("BEDTIME"));
        assertThat(asParent()).containsExactly(new UsualTime(Routine.BEDTIME, EVENING));
    }

    @Test
    void remindsEarlyWhoNeverChoseHoursOfQuiet() {
        set(new UsualTime(Routine.BEDTIME, LocalTime.of(6, 30)));
        clock.set("2026-11-22T12:30:00Z");

        assertThat(reminded()).hasSize(1);
    }

    private void quiet(int from, int to) {
        var choices = new NoticeChoices(Set.of(), false, 18, from, to);
        family.asParent(() -> given.get(NoticeSettings.class).change(choices, 0));
    }

    @Test
    void helpersSetNone() {
        Account grandma = family.helper("Rosa", CaregiverRole.GRANDPARENT);

        assertThatThrownBy(() -> given.as(grandma, () -> reminders.of(family.childId())))
                .isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> given.as(grandma, () -> reminders.set(family.childId(), List.of())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void twoServersSendItOnce() throws Exception {
        inTheEvening();
        Callable<List<Reminded>> server = this::reminded;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Reminded>>> all = threads.invokeAll(List.of(server, server, server, server));
            int sent = 0;
            for (Future<List<Reminded>> one : all) {
                sent += one.get().size();
            }
            assertThat(sent).isEqualTo(1);
        }
    }

    private void inTheEvening() {
        clock.set("2026-11-22T01:30:20Z");
    }

    private void report(PracticeResult result) {
        family.asParent(() ->
                given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), Report.of(result), false));
    }

    private void place(Prescription prescription, Routine routine) {
        family.asParent(
                () -> given.get(FamilyPlan.class).place(family.childId(), prescription.getId(), List.of(routine)));
    }

    private void set(UsualTime... times) {
        family.asParent(() -> reminders.set(family.childId(), List.of(times)));
    }

    private List<UsualTime> asParent() {
        return family.asParent(() -> reminders.of(family.childId()));
    }

    /** Claims what is due, of this test's families: other tests share the database. */
    private List<Reminded> reminded() {
        return given.asSystem(Actor.NOBODY, due::claim).claims().stream()
                .map(DueReminders.Claim::reminded)
                .filter(one -> one.childId().equals(family.childId()))
                .toList();
    }
}

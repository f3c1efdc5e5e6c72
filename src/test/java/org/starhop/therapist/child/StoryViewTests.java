package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.base.ui.DateFormats;
import org.starhop.child.CaregiverRole;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.Messages;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.SlotId;
import org.starhop.therapist.ConsoleTest;

class StoryViewTests extends ConsoleTest {

    @Test
    void goesFromNoTimeToFewerDays() {
        tell(family.threeSquats(), PracticeBarrier.NO_TIME);
        open(childPath() + "/story", StoryView.class);
        clickFirst("answer-adjust");

        assertThat(byId(IntegerField.class, "dose-times-per-week").getValue()).isEqualTo(3);
        assertThat(byId(Select.class, "reason").getValue()).isEqualTo(AdjustmentReason.NO_TIME);
        click("save-adjustment");
        assertThat(program().getFirst().getPlan().frequency().timesPerWeek()).isEqualTo(3);
    }

    @Test
    void offersToHoldWhatHurts() {
        tell(family.threeSquats(), PracticeBarrier.HURT);
        open(childPath() + "/story", StoryView.class);
        clickFirst("answer-hold");
        assertThat(byId(Select.class, "reason").getValue()).isEqualTo(AdjustmentReason.PAIN);
        click("confirm-reason");
        assertThat(program().getFirst().getStatus()).isEqualTo(PrescriptionStatus.ON_HOLD);
    }

    @Test
    void keepsWhatWasTakenBackInTheFeed() {
        Prescription squats = family.threeSquats();
        tell(squats, PracticeBarrier.NO_TIME);
        PracticeLogs logs = given.get(PracticeLogs.class);
        family.asParent(() -> logs.withdraw(
                family.childId(),
                logs.newest(family.childId(), 1).getFirst().log().getId()));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(LogEntry.class, "log")).hasSize(1);
        assertThat(all(LogEntry.class, "log").getFirst().getClassNames()).contains("is-taken-back");
        assertThat(all(Button.class, "answer-adjust")).isEmpty();
    }

    @Test
    void aBarrierAddedAfterTheTapIsOneEntryWithItsLastState() {
        Prescription squats = family.threeSquats();
        PracticeLogs logs = given.get(PracticeLogs.class);
        family.asParent(() -> {
            UUID tap = logs.report(family.childId(), family.slot(squats), Report.of(PracticeResult.NOT_TODAY), false);
            UUID said = logs.addDetails(
                    family.childId(), tap, Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME, null), false);
            logs.withdraw(family.childId(), said);
        });
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(LogEntry.class, "log"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getClassNames()).contains("is-taken-back"));
    }

    @Test
    void whatAGrownUpCorrectsIsOneEntryThatSaysWhen() {
        Prescription squats = family.threeSquats();
        PracticeLogs logs = given.get(PracticeLogs.class);
        UUID tap = family.asParent(
                () -> logs.report(family.childId(), family.slot(squats), Report.of(PracticeResult.TRIED), false));
        clock.advance(Duration.ofMinutes(4));
        family.asParent(() -> logs.nameBarrier(family.childId(), tap, PracticeBarrier.NO_TIME));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);

        assertThat(all(LogEntry.class, "log"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.getElement().getTextRecursively()).contains("We had no time", "edited"));
    }

    @Test
    void whatTwoPeopleTellIsOneEntry() {
        Prescription squats = family.threeSquats();
        Account rosa = family.helper("Rosa", CaregiverRole.GRANDPARENT);
        PracticeLogs logs = given.get(PracticeLogs.class);
        family.asParent(
                () -> logs.report(family.childId(), family.slot(squats), Report.of(PracticeResult.TRIED), false));
        clock.advance(Duration.ofMinutes(4));
        given.as(
                rosa,
                () -> logs.report(
                        family.childId(),
                        family.slot(squats),
                        Report.of(PracticeResult.DONE, null, "Once more at my home!"),
                        false));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);

        assertThat(all(LogEntry.class, "log")).hasSize(1);
        assertThat(all(Div.class, "also-told"))
                .singleElement()
                .satisfies(also ->
                        assertThat(also.getElement().getTextRecursively()).contains("Robin", "Tried"));
    }

    @Test
    void showsWhatAFamilyIsProudOf() {
        family.asParent(() -> given.get(FamilyNotes.class)
                .write(family.childId(), FamilyNoteKind.PROUD, "She stood!", family.today()));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);

        assertThat(all(StoryNote.class, "family-note").getFirst().getElement().getTextRecursively())
                .contains("Proud moment", "She stood!", "Robin");
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void isOneTimeLineOfEverythingThatCanBeNarrowed() {
        tell(family.threeSquats(), PracticeBarrier.NO_TIME);
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "Is less all right?"));
        clock.advance(Duration.ofHours(1));
        Prescription squats = program().getFirst();
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(
                        family.childId(),
                        squats.getId(),
                        new Adjustment(
                                squats.getPlan().suggestedBecause(AdjustmentReason.NO_TIME),
                                null,
                                AdjustmentReason.NO_TIME,
                                "Three days are enough.",
                                null),
                        squats.getRowVersion()));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(StoryChange.class, "story-change")
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .contains("Three days are enough.", "It followed 1 report");
        assertThat(all(StoryMessage.class, "story-message")).hasSize(1);
        assertThat(all(Badge.class, "answered-by")).hasSize(1);
        assertThat(all(RouterLink.class, "show-change").getFirst().getHref()).endsWith("/story?show=change");
        UI.getCurrent().navigate(childPath() + "/story", QueryParameters.of("show", "change"));
        pageCatchesUp();
        assertThat(all(StoryChange.class, "story-change")).hasSize(1);
        assertThat(all(LogEntry.class, "log")).isEmpty();
        assertThat(all(StoryMessage.class, "story-message")).isEmpty();
    }

    @Test
    void aPracticeStandsOnItsOwnDayHoweverLateItWasTold() {
        Prescription squats = family.threeSquats();
        var late = new SlotId(squats.getId(), family.today().minusDays(3), 1);
        family.asParent(() -> {
            PracticeLogs logs = given.get(PracticeLogs.class);
            logs.report(family.childId(), late, Report.of(PracticeResult.DONE), false);
            logs.report(family.childId(), family.slot(squats), Report.of(PracticeResult.DONE), false);
        });
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(H3.class, "story-day"))
                .extracting(H3::getText)
                .containsExactly(
                        DateFormats.longDay(family.today()),
                        DateFormats.longDay(family.today().minusDays(3)));
        assertThat(all(LogEntry.class, "log").getLast().getElement().getTextRecursively())
                .as("when it was told, which was another day")
                .contains(DateFormats.shortDay(family.today()));
    }

    @Test
    void looksFurtherBackTwoWeeksAtATime() {
        Prescription squats = family.threeSquats();
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(squats), Report.of(PracticeResult.DONE), false));
        clock.advance(Duration.ofDays(20));
        signIn(clinic.pt());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(LogEntry.class, "log")).isEmpty();
        click("more-logs");
        assertThat(all(LogEntry.class, "log")).hasSize(1);
    }

    @Test
    void doesNotOfferToAdjustWhatAnotherDisciplinePrescribed() {
        tell(family.threeSquats(), PracticeBarrier.NO_TIME);
        family.asTherapist(() -> given.get(org.starhop.child.Treatments.class)
                .share(family.childId(), clinic.ot().getId()));
        signIn(clinic.ot());
        open(childPath() + "/story", StoryView.class);
        assertThat(all(LogEntry.class, "log")).hasSize(1);
        assertThat(all(Button.class, "answer-adjust")).isEmpty();
    }

    @Test
    void saysWhatToExpectWhileNothingWasReported() {
        open(childPath() + "/story", StoryView.class);
        _assertOne(EmptyState.class);
        assertThat(_get(StoryView.class).isVisible()).isTrue();
    }

    private void tell(Prescription prescription, PracticeBarrier barrier) {
        Report report = Report.of(PracticeResult.NOT_TODAY, barrier, "A long day.");
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(prescription), report, false));
        signIn(clinic.pt());
    }
}

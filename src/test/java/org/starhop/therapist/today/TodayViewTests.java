package org.starhop.therapist.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.starhop.console.EmptyState;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.therapist.AlertItem;
import org.starhop.therapist.AnsweredItem;
import org.starhop.therapist.ConsoleTest;

class TodayViewTests extends ConsoleTest {

    @Test
    void saysThatNothingWaits() {
        open("therapist", TodayView.class);
        assertThat(_get(EmptyState.class)).isNotNull();
    }

    @Test
    void leadsToAChildWhoNeedsAttention() {
        Prescription squats = family.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
        open("therapist", TodayView.class);
        ListItem waiting = all(ListItem.class, "alert").getFirst();
        assertThat(_get(
                                waiting,
                                RouterLink.class,
                                spec -> spec.withText(family.child().getNickname()))
                        .getHref())
                .isEqualTo(childPath());
    }

    @Test
    void anAlertIsHandledWithOneClickAndCanBeBroughtBack() {
        hurt();
        open("therapist", TodayView.class);
        clickFirst("handled");
        assertThat(all(AlertItem.class, "alert")).isEmpty();
        assertThat(alerts().answered()).hasSize(1);
        assertThat(_get(AnsweredItem.class).getElement().getTextRecursively()).contains("Handled by");
        clickFirst("reopen-alert");
        assertThat(all(AlertItem.class, "alert")).hasSize(1);
    }

    @Test
    void aNoteForColleaguesIsKept() {
        hurt();
        open("therapist", TodayView.class);
        clickFirst("handled");
        clickFirst("note-alert");
        _setValue(byId(TextField.class, "alert-note"), "Called the family.");
        click("save-note");
        assertThat(alerts().answered().getFirst().note()).isEqualTo("Called the family.");
    }

    @Test
    void anAlertIsSnoozedUntilADay() {
        hurt();
        open("therapist", TodayView.class);
        clickFirst("snooze");
        LocalDate until = family.today().plusDays(3);
        _setValue(byId(TextField.class, "snooze-until"), until.toString());
        click("confirm-snooze");
        assertThat(all(AlertItem.class, "alert")).isEmpty();
        assertThat(alerts().answered().getFirst().until()).isEqualTo(until);
    }

    @Test
    void refusesASnoozeIntoThePast() {
        hurt();
        open("therapist", TodayView.class);
        clickFirst("snooze");
        for (String nonsense : new String[] {family.today().toString(), "0001-01-01", "", "soon"}) {
            TextField until = byId(TextField.class, "snooze-until");
            until.setValue(nonsense);
            click("confirm-snooze");
            assertThat(until.isInvalid()).as(nonsense).isTrue();
            assertThat(until.getErrorMessage()).isNotBlank();
        }
        assertThat(alerts().waiting()).hasSize(1);
    }

    @Test
    void theNextStepIsOneClickAway() {
        hurt();
        open("therapist", TodayView.class);
        clickFirst("alert-adjust");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(childPath() + "/adjust/")
                .endsWith("?because=PAIN");
        open("therapist", TodayView.class);
        clickFirst("alert-hold");
        click("confirm-reason");
        assertThat(program().getFirst().getStatus()).isEqualTo(PrescriptionStatus.ON_HOLD);
    }

    private ChildAlerts alerts() {
        return given.as(clinic.pt(), () -> given.get(Alerts.class).of(family.childId()));
    }

    private void hurt() {
        Prescription squats = family.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, "Her knee.");
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
        signIn(clinic.pt());
    }

    @Test
    void leadsToUnreadMessages() {
        family.asParent(() -> given.get(Messages.class).send(family.childId(), "May we swap the days?"));
        open("therapist", TodayView.class);
        ListItem unread = all(ListItem.class, "unread-thread").getFirst();
        assertThat(_get(unread, RouterLink.class).getHref()).isEqualTo("therapist/messages/" + family.childId());
    }

    @Test
    void answersWhatAFamilyAsks() {
        Prescription squats = family.threeSquats();
        HelpRequests requests = given.get(HelpRequests.class);
        family.asParent(() -> requests.ask(family.childId(), squats.getId(), HelpKind.MOTIVATE, null));
        signIn(clinic.pt());
        open("therapist", TodayView.class);
        all(TextArea.class, "answer-text").getFirst().setValue("Let her count.");
        clickFirst("send-answer");

        assertThat(all(ListItem.class, "help-request")).isEmpty();
        assertThat(family.asParent(() -> requests.of(family.childId())))
                .singleElement()
                .satisfies(line -> assertThat(line.answer()).isNotNull());
    }

    @Test
    void sendsPeopleWhoTreatNobodyToTheClinic() {
        signIn(clinic.administrator());
        open("therapist", Component.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("therapist/clinic");
    }
}

package org.starhop.therapist.visit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.starhop.child.Treatments;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.visit.FollowUpLine;
import org.starhop.followup.visit.HeldVisit;
import org.starhop.followup.visit.HeldVisits;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.Trial;
import org.starhop.followup.visit.VisitText;
import org.starhop.followup.visit.VisitTexts;
import org.starhop.followup.visit.Visits;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;

class VisitViewTests extends ConsoleTest {

    @Test
    void plansAVisit() {
        open();
        click("plan-visit");
        _setValue(byId(DatePicker.class, "visit-day"), family.today().plusDays(7));
        _setValue(byId(TimePicker.class, "visit-time"), LocalTime.of(9, 30));
        click("save-visit");

        List<PlannedVisit> upcoming = family.asParent(() -> visits().upcoming(family.childId()));
        assertThat(upcoming).hasSize(1);
        assertThat(upcoming.getFirst().start().atZone(family.child().getZone()).toLocalTime())
                .isEqualTo(LocalTime.of(9, 30));
        pageCatchesUp();
        assertThat(all(ListItem.class, "upcoming-visit")).hasSize(1);
    }

    @Test
    void saysWhatIsMissingInAPlan() {
        open();
        click("plan-visit");
        _setValue(byId(DatePicker.class, "visit-day"), family.today().plusYears(9));
        _setValue(byId(TimePicker.class, "visit-time"), LocalTime.of(9, 30));
        click("save-visit");

        assertThat(byId(DatePicker.class, "visit-day").isInvalid()).isTrue();
        assertThat(family.asParent(() -> visits().upcoming(family.childId()))).isEmpty();
    }

    @Test
    void fromTheBriefToTheFamilysSummary() {
        Prescription squats = family.threeSquats();
        family.asParent(() -> {
            given.get(PracticeLogs.class)
                    .report(
                            family.childId(),
                            family.slot(squats),
                            Report.of(PracticeResult.TRIED, PracticeBarrier.NO_TIME, "Too late at night"),
                            false);
            given.get(FamilyNotes.class)
                    .write(family.childId(), FamilyNoteKind.QUESTION, "Shoes or bare feet?", family.today());
        });
        open();
        clickFirst("start-visit");
        assertThat(texts("voice")).anyMatch(text -> text.contains("Too late at night"));
        assertThat(texts("voice").getFirst()).contains("Shoes or bare feet?");

        _setValue(all(Checkbox.class, "asked").getFirst(), true);
        _setValue(all(TextArea.class, "how-it-went").getFirst(), "Mornings are better");
        _setValue(all(IntegerField.class, "tries").getFirst(), 5);
        _setValue(all(IntegerField.class, "correct").getFirst(), 4);
        _setValue(all(TextArea.class, "family-summary").getFirst(), "Squats go well.");
        _setValue(byId(TextField.class, "promise"), "I bring the mat");
        click("add-promise");
        clickFirst("finish-visit");

        HeldVisit read = family.asParent(() -> given.get(HeldVisits.class).newest(family.childId(), 1))
                .getFirst();
        assertThat(read.summary()).isEqualTo("Squats go well.");
        assertThat(read.followUps())
                .containsExactly(new FollowUpLine(squats.getId(), true, "Mornings are better", new Trial(5, 4, null)));
        assertThat(all(Component.class, "past-visit")).hasSize(1);
    }

    @Test
    void isNotFinishedWithoutSummaryAndPromise() {
        open();
        clickFirst("start-visit");
        clickFirst("finish-visit");
        assertThat(all(TextArea.class, "family-summary").getFirst().isInvalid()).isTrue();

        _setValue(all(TextArea.class, "family-summary").getFirst(), "Squats go well.");
        clickFirst("finish-visit");
        assertThat(byId(TextField.class, "promise").isInvalid()).isTrue();
        assertThat(given.get(HeldVisits.class).newest(family.childId(), 1)).isEmpty();
    }

    @Test
    void changesADoseInsideTheBrief() {
        family.threeSquats();
        open();
        clickFirst("start-visit");
        clickFirst("change-dose");
        _setValue(byId(IntegerField.class, "dose-reps"), 5);
        _setValue(reason(), AdjustmentReason.TOO_EASY);
        click("save-dose");

        assertThat(program().getFirst().getPlan().dosage().reps()).isEqualTo(5);
    }

    @Test
    void aColleaguesWordsWaitUntilTheFieldIsLeft() {
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(family.childId(), clinic.ot().getId()));
        open();
        clickFirst("start-visit");
        UUID visit = visits().current(family.childId()).orElseThrow().id();
        TextArea note = all(TextArea.class, "team-note").getFirst();
        ComponentUtil.fireEvent(note, new FocusEvent<>(note, true));
        _setValue(note, "Balance is better");
        given.as(
                clinic.ot(),
                () -> given.get(VisitTexts.class)
                        .write(family.childId(), visit, VisitText.TEAM_NOTE, "", "Likes the mat"));
        _setValue(note, "Balance is much better");
        assertThat(note.getValue()).isEqualTo("Balance is much better");

        ComponentUtil.fireEvent(note, new BlurEvent<>(note, true));
        assertThat(note.getValue()).isEqualTo("Likes the mat\nBalance is much better");
    }

    /** Otherwise what was typed before a lost connection would come back beside what was there already. */
    @Test
    void theBrowserKnowsWhatWasStoredBeforeItsFirstKey() {
        open();
        clickFirst("start-visit");
        UUID visit = visits().current(family.childId()).orElseThrow().id();
        given.get(VisitTexts.class).write(family.childId(), visit, VisitText.TEAM_NOTE, "", "Likes the mat");
        open();

        TextArea note = all(TextArea.class, "team-note").getFirst();
        assertThat(note.getElement().getProperty("starhopBase")).isEqualTo("Likes the mat");
    }

    @Test
    void isClosedToWhoDoesNotTreat() {
        signIn(clinic.ot());
        assertClosed(childPath() + "/visit", VisitView.class);
    }

    private void open() {
        UI.getCurrent().navigate(childPath() + "/visit");
    }

    private Visits visits() {
        return given.get(Visits.class);
    }

    private List<String> texts(String testId) {
        return all(ListItem.class, testId).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<AdjustmentReason> reason() {
        return byId(Select.class, "reason");
    }
}

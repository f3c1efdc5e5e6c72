package org.starhop.therapist.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionPlan;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.ConsoleTest;
import org.starhop.therapist.TherapistNavigation;

class AdjustViewTests extends ConsoleTest {

    Prescription squats;

    @BeforeEach
    void squats() {
        squats = family.threeSquats();
    }

    @Test
    void makesANewVersionWithAReason() {
        openSquats();
        _setValue(byId(IntegerField.class, "dose-reps"), 5);
        _setValue(reason(), AdjustmentReason.PROGRESS);
        _setValue(byId(TextArea.class, "comment"), "Well done!");
        click("save-adjustment");

        assertThat(stored().getPlan().dosage().reps()).isEqualTo(5);
        assertThat(stored().getVersion()).isEqualTo(2);
        var history =
                given.as(clinic.pt(), () -> given.get(Prescriptions.class).history(family.childId(), squats.getId()));
        assertThat(history.getFirst().getReason()).isEqualTo(AdjustmentReason.PROGRESS);
        assertThat(history.getFirst().getComment()).isEqualTo("Well done!");
    }

    @Test
    void rejectsAChangeWithoutAReason() {
        openSquats();
        _setValue(byId(IntegerField.class, "dose-reps"), 5);
        click("save-adjustment");
        assertThat(reason().isInvalid()).isTrue();
        assertThat(byId(IntegerField.class, "dose-reps").getValue()).isEqualTo(5);
        assertThat(stored().getVersion()).isEqualTo(1);
    }

    @Test
    void showsWhatTheFamilySaidBesideTheForm() {
        tell(squats, Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.NO_TIME, "We came home late"));
        tell(
                family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT),
                Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.FORGOT, "Something else"));
        signIn(clinic.pt());
        openSquats();
        assertThat(all(ListItem.class, "family-said"))
                .singleElement()
                .extracting(item -> item.getElement().getTextRecursively())
                .asString()
                .contains("We came home late", "We had no time");
    }

    @Test
    void marksWhatChangesWhileItIsWritten() {
        openSquats();
        assertThat(changes()).contains("Nothing yet");
        _setValue(byId(IntegerField.class, "dose-reps"), 5);
        assertThat(changes()).contains("Now: 5 times. It was: 3 times.");
        _setValue(byId(TextArea.class, "plan-note"), "Barefoot is best.");
        assertThat(changes()).contains("Barefoot is best.");
        _setValue(byId(DatePicker.class, "ends-on"), family.today().plusDays(7));
        assertThat(changes()).contains("Last day");
    }

    private String changes() {
        return all(WhatChanges.class, "what-changes").getFirst().getElement().getTextRecursively();
    }

    private void tell(Prescription about, Report report) {
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(about), report, false));
    }

    @Test
    void tellsTheSecondEditorAndKeepsEveryWord() {
        openBecause(AdjustmentReason.NOT_UNDERSTOOD);
        _setValue(byId(TextArea.class, "text-en-steps"), "Sit.\nStand.");
        somebodyElseIsQuicker();
        click("save-adjustment");

        assertThat(byId(TextArea.class, "text-en-steps").getValue()).isEqualTo("Sit.\nStand.");
        assertThat(stored().getPlan().dosage()).isEqualTo(Dosage.ofMinutes(2));
        click("keep-mine");
        assertThat(stored().getPlan().dosage()).isEqualTo(Dosage.ofReps(1, 3));
        assertThat(stored().getVersion()).isEqualTo(3);
    }

    @Test
    void letsTheSecondEditorTakeTheOthersWords() {
        openBecause(AdjustmentReason.OTHER);
        _setValue(byId(IntegerField.class, "dose-reps"), 9);
        somebodyElseIsQuicker();
        click("save-adjustment");
        click("take-theirs");
        assertThat(byId(IntegerField.class, "dose-minutes").getValue()).isEqualTo(2);
        assertThat(byId(IntegerField.class, "dose-reps").getValue()).isNull();
    }

    @Test
    void switchesAQuestOnAndOff() {
        Prescription skipping = family.prescribed("skip-along", Dosage.ofReps(1, 10), Frequency.DEFAULT);
        adjustQuest(skipping, true);
        assertThat(again(skipping).getQuestTarget()).isEqualTo(5_000);
        adjustQuest(skipping, false);
        assertThat(again(skipping).getQuestTarget()).isNull();
    }

    @Test
    void aQuestIsPartOfItsVersionWithItsReason() {
        Prescription skipping = family.prescribed("skip-along", Dosage.ofReps(1, 10), Frequency.DEFAULT);
        adjustQuest(skipping, true);
        assertThat(again(skipping).getVersion()).isEqualTo(2);
        var version = given.as(
                        clinic.pt(), () -> given.get(Prescriptions.class).history(family.childId(), skipping.getId()))
                .getFirst();
        assertThat(version.getQuestTarget()).isEqualTo(5_000);
        assertThat(version.getReason()).isEqualTo(AdjustmentReason.PROGRESS);
    }

    private void adjustQuest(Prescription skipping, boolean on) {
        open(childPath() + "/adjust/" + skipping.getId(), AdjustView.class);
        _setValue(byId(Checkbox.class, "quest"), on);
        _setValue(reason(), AdjustmentReason.PROGRESS);
        click("save-adjustment");
    }

    private Prescription again(Prescription prescription) {
        return family.asTherapist(() -> given.get(Prescriptions.class).get(family.childId(), prescription.getId()));
    }

    private void somebodyElseIsQuicker() {
        PrescriptionPlan now = stored().getPlan();
        var quicker = new PrescriptionPlan(now.texts(), Dosage.ofMinutes(2), Frequency.perWeek(2), 2, null);
        var adjustment = new Adjustment(quicker, null, AdjustmentReason.TOO_HARD, null, null);
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(family.childId(), squats.getId(), adjustment, squats.getRowVersion()));
        signIn(clinic.pt());
    }

    private void openSquats() {
        open(childPath() + "/adjust/" + squats.getId(), AdjustView.class);
    }

    private void openBecause(AdjustmentReason reason) {
        TherapistNavigation.toAdjust(family.childId(), squats.getId(), reason);
    }

    private Prescription stored() {
        return program().getFirst();
    }

    @SuppressWarnings("unchecked")
    private Select<AdjustmentReason> reason() {
        return byId(Select.class, "reason");
    }
}

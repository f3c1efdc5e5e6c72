package org.starhop.therapist.program;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.child.CaregiverRole;
import org.starhop.child.ChildProfile;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.practice.PracticeAmount;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;
import org.starhop.program.PromptLevel;
import org.starhop.program.SlotId;
import org.starhop.therapist.ConsoleTest;

class ProgramViewTests extends ConsoleTest {

    @Test
    void putsAnExerciseOnHoldWithAReason() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        clickFirst("hold");
        _setValue(reason(), AdjustmentReason.PAIN);
        _setValue(byId(TextArea.class, "comment"), "Rest the knee.");
        click("confirm-reason");

        assertThat(program())
                .singleElement()
                .extracting(Prescription::getStatus)
                .isEqualTo(PrescriptionStatus.ON_HOLD);
        assertThat(all(PrescriptionCard.class, "prescription"))
                .singleElement()
                .satisfies(card -> assertThat(card.getElement().getAttribute("data-status"))
                        .isEqualTo("ON_HOLD"));
        clickFirst("history");
        assertThat(byId(OrderedList.class, "history").getChildren()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void letsTheChildChooseBetweenTwoAndEndsIt() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        open(childPath() + "/program", ProgramView.class);
        clickFirst("choice");
        click("save-choice");
        assertThat(byId(Select.class, "choice-other").isInvalid()).isTrue();
        Select<Prescription> other = (Select<Prescription>) byId(Select.class, "choice-other");
        assertThat(other.getListDataView().getItems()).containsExactly(walk);
        _setValue(other, walk);
        click("save-choice");
        assertThat(program()).allMatch(one -> one.getChoiceId() != null);
        assertThat(all(Span.class, "choice-partner")).hasSize(2);
        clickFirst("end-choice");
        assertThat(program()).allMatch(one -> one.getChoiceId() == null);
        assertThat(squats.getChoiceId()).isNull();
    }

    @Test
    void saysWhenThereIsNothingElseToChoose() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        clickFirst("choice");
        assertThat(byId(Paragraph.class, "no-other").getText()).contains("Prescribe another one first");
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void saysWhenTheOtherOfAChoiceIsOnHold() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.asTherapist(() -> {
            Prescribing prescribing = given.get(Prescribing.class);
            prescribing.offerChoice(family.childId(), squats.getId(), walk.getId());
            prescribing.hold(family.childId(), walk.getId(), AdjustmentReason.PAIN, null);
        });
        open(childPath() + "/program", ProgramView.class);
        assertThat(all(Span.class, "choice-partner"))
                .extracting(Span::getText)
                .containsExactlyInAnyOrder(
                        "This or that with Bear Walk, which is now: On hold",
                        "This or that with Rocket Chair, which is now: Active");
    }

    @Test
    void showsHowMuchHelpTheFamilyGives() {
        Prescription squats = family.threeSquats();
        family.asParent(
                () -> given.get(FamilyPlan.class).prompt(family.childId(), squats.getId(), PromptLevel.HAND_OVER_HAND));
        open(childPath() + "/program", ProgramView.class);
        assertThat(all(Span.class, "prompt-level"))
                .singleElement()
                .satisfies(help -> assertThat(help.getText()).contains("Hand over hand"));
    }

    @Test
    void whatIsPastItsLastDayIsFinishedAndNotHeldOrAdjusted() {
        Prescription squats = family.threeSquats();
        var untilToday = new Adjustment(squats.getPlan(), family.today(), AdjustmentReason.PROGRESS, null, null);
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(family.childId(), squats.getId(), untilToday, squats.getRowVersion()));
        signIn(clinic.pt());
        open(childPath() + "/program", ProgramView.class);
        assertThat(all(Button.class, "hold")).hasSize(1);

        clock.advance(Duration.ofDays(1));
        open(childPath() + "/program", ProgramView.class);
        assertThat(all(Button.class, "hold")).isEmpty();
        assertThat(all(Button.class, "adjust")).isEmpty();
        assertThat(_get(byId(Section.class, "finished"), PrescriptionCard.class)
                        .getElement()
                        .getAttribute("data-status"))
                .isEqualTo("COMPLETED");
        assertThatThrownBy(() -> family.asTherapist(() -> given.get(Prescribing.class)
                        .hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, null)))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void noHelpIsNotReportedAsHelp() {
        Prescription squats = family.threeSquats();
        family.asParent(
                () -> given.get(FamilyPlan.class).prompt(family.childId(), squats.getId(), PromptLevel.INDEPENDENT));
        open(childPath() + "/program", ProgramView.class);
        assertThat(all(Span.class, "prompt-level"))
                .singleElement()
                .satisfies(help -> assertThat(help.getText()).isEqualTo("No help needed: does it alone"));
    }

    @Test
    void showsHowFarAQuestIs() {
        family.threeSquats();
        Prescription skipping = family.prescribed("skip-along", Dosage.ofReps(2, 10), Frequency.DEFAULT);
        family.quest(skipping, 5_000);
        count(skipping, 1_000, 0);
        open(childPath() + "/program", ProgramView.class);
        assertThat(quest().getText()).isEqualTo("Quest: 1,000 of 5,000 repetitions · this week 1,000 of 80");
        count(skipping, 20, -7);
        open(childPath() + "/program", ProgramView.class);
        assertThat(quest().getText()).isEqualTo("Quest: 1,020 of 5,000 repetitions · this week 1,000 of 80");
    }

    private void count(Prescription skipping, int reps, int days) {
        var report = new Report(PracticeResult.DONE, null, null, PracticeAmount.of(reps, null), null);
        SlotId slot = new SlotId(skipping.getId(), family.today().plusDays(days), 1);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), slot, report, false));
        signIn(clinic.pt());
    }

    private Span quest() {
        return _get(all(QuestProgress.class, "quest-progress").getFirst(), Span.class);
    }

    @Test
    void rejectsAHoldWithoutAReason() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        clickFirst("hold");
        _setValue(byId(TextArea.class, "comment"), "Rest the knee.");
        click("confirm-reason");

        assertThat(reason().isInvalid()).isTrue();
        assertThat(byId(TextArea.class, "comment").getValue()).isEqualTo("Rest the knee.");
        assertThat(program().getFirst().getStatus()).isEqualTo(PrescriptionStatus.ACTIVE);
    }

    @Test
    void holdsResumesAndFinishes() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        clickFirst("hold");
        _setValue(reason(), AdjustmentReason.OTHER);
        click("confirm-reason");
        clickFirst("resume");
        assertThat(program().getFirst().getStatus()).isEqualTo(PrescriptionStatus.ACTIVE);
        clickFirst("complete");
        click("confirm-reason");
        assertThat(program().getFirst().getStatus()).isEqualTo(PrescriptionStatus.COMPLETED);
    }

    @Test
    void choosesTheKeySkillOfTheWeek() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        _setValue(byId(TextField.class, "week-focus"), "Two feet off the floor");
        click("save-week-focus");
        assertThat(given.as(clinic.pt(), () -> given.get(Prescriptions.class).weekFocus(family.childId())))
                .contains("Two feet off the floor");
    }

    @Test
    void warnsSoftlyAboveFourExercises() {
        List.of("rocket-chair", "bear-walk", "frog-jumps", "bridge-for-cars", "treasure-squats")
                .forEach(slug -> family.prescribed(slug, Dosage.ofMinutes(4), Frequency.DEFAULT));
        open(childPath() + "/program", ProgramView.class);
        assertThat(byId(LoadNote.class, "load-note").getClassNames()).contains("is-much");
        assertThat(byId(LoadNote.class, "load-note").getChildren()).hasSize(2);
    }

    @Test
    void saysWhetherTheFamilyEnteredItsMinutes() {
        family.threeSquats();
        open(childPath() + "/program", ProgramView.class);
        assertThat(load())
                .contains("This family has not said how many minutes it has")
                .doesNotContain("This family says");
        family.asParent(() -> given.get(Children.class).budget(family.childId(), 15));
        signIn(clinic.pt());
        open(childPath() + "/program", ProgramView.class);
        assertThat(load()).contains("This family says it has 15.");
    }

    private String load() {
        return ((Paragraph) byId(LoadNote.class, "load-note")
                        .getChildren()
                        .findFirst()
                        .orElseThrow())
                .getText();
    }

    @Test
    void changesTheProfileAndTellsTheSecondEditor() {
        open(childPath() + "/program", ProgramView.class);
        click("edit-profile");
        given.as(
                family.parent(),
                () -> given.get(Children.class)
                        .describe(
                                family.childId(),
                                profile("Mimi"),
                                family.child().getRowVersion()));
        signIn(clinic.pt());
        _setValue(byId(TextField.class, "nickname"), "Mia B");
        click("save-profile");
        assertThat(byId(TextField.class, "nickname").getValue()).isEqualTo("Mia B");
        click("take-theirs");
        assertThat(byId(TextField.class, "nickname").getValue()).isEqualTo("Mimi");
        _setValue(byId(TextField.class, "nickname"), "Mia B");
        click("save-profile");
        assertThat(nickname()).isEqualTo("Mia B");
    }

    @Test
    void showsAnEmptyProgramWhatToDoNext() {
        open(childPath() + "/program", ProgramView.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void doesNotKnowSomebodyElsesChild() {
        signIn(clinic.ot());
        assertClosed(childPath() + "/program", ProgramView.class);
        signIn(family.helper("Rosa", CaregiverRole.GRANDPARENT));
        assertClosed(childPath() + "/program", ProgramView.class);
    }

    private ChildProfile profile(String nickname) {
        ChildProfile now = family.child().profile();
        return new ChildProfile(nickname, now.birthMonth(), now.avatar(), now.lowTone(), now.zone(), Language.EN);
    }

    private String nickname() {
        return given.as(clinic.pt(), () -> given.get(Children.class).get(family.childId()))
                .getNickname();
    }

    @SuppressWarnings("unchecked")
    private Select<AdjustmentReason> reason() {
        return byId(Select.class, "reason");
    }
}

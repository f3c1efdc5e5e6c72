package org.starhop.parent.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.starhop.child.Children;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.parent.ParentPageTest;
import org.starhop.play.CardPreview;
import org.starhop.program.Adjustment;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.PromptLevel;
import org.starhop.reward.Skies;
import tools.jackson.databind.JsonNode;

class PlanViewTests extends ParentPageTest {

    @Test
    void whatIsPastItsLastDayIsNotInThePlan() {
        Prescription squats = family.threeSquats();
        var untilToday = new Adjustment(squats.getPlan(), family.today(), AdjustmentReason.PROGRESS, null, null);
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(family.childId(), squats.getId(), untilToday, squats.getRowVersion()));
        openPage("/plan", PlanView.class);
        assertThat(all(PlanItem.class, "plan-item")).hasSize(1);
        clock.advance(Duration.ofDays(1));
        openPage("/plan", PlanView.class);
        assertThat(all(PlanItem.class, "plan-item")).isEmpty();
    }

    @Test
    void whatWasOnHoldOnItsLastDayIsNotOnHoldForever() {
        Prescription squats = family.threeSquats();
        var untilToday = new Adjustment(squats.getPlan(), family.today(), AdjustmentReason.PROGRESS, null, null);
        family.asTherapist(() -> given.get(Prescribing.class)
                .adjust(family.childId(), squats.getId(), untilToday, squats.getRowVersion()));
        family.asTherapist(
                () -> given.get(Prescribing.class).hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, null));
        openPage("/plan", PlanView.class);
        assertThat(byId(AwayPanel.class, "away").isVisible()).isTrue();
        clock.advance(Duration.ofDays(1));
        openPage("/plan", PlanView.class);
        assertThat(all(Article.class, "plan-away")).isEmpty();
    }

    @Test
    void aRestForLastWeekIsRefusedWithWhatToDoInstead() {
        openPage("/plan", PlanView.class);
        _setValue(byId(DatePicker.class, "rest-from"), family.today().minusDays(7));
        click("begin-rest");
        assertThat(byId(DatePicker.class, "rest-from").getErrorMessage()).startsWith("A rest starts today or later.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void movesAnExerciseToAnotherRoutine() {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        _setValue((Select<Routine>) first(Select.class, "moment"), Routine.BATH);
        assertThat(plan().getFirst().getRoutines()).containsExactly(Routine.BATH);
    }

    @Test
    void putsAnExerciseFirst() {
        family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        openPage("/plan", PlanView.class);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                all(com.vaadin.flow.component.button.Button.class, "move-up").getLast());
        assertThat(plan().getFirst().getId()).isEqualTo(walk.getId());
    }

    @Test
    void letsAnExerciseEarnPraiseOnly() {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        boolean before = plan().getFirst().isPraiseOnly();
        _setValue(first(Checkbox.class, "praise-only"), !before);
        assertThat(plan().getFirst().isPraiseOnly()).isEqualTo(!before);
    }

    @Test
    void choosesHowMuchHelpAndMayGoBack() {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        assertThat(help().getValue()).isNull();
        _setValue(help(), PromptLevel.VERBAL);
        assertThat(plan().getFirst().getPromptLevel()).isEqualTo(PromptLevel.VERBAL);
        _setValue(help(), PromptLevel.HAND_OVER_HAND);
        assertThat(plan().getFirst().getPromptLevel()).isEqualTo(PromptLevel.HAND_OVER_HAND);
        _setValue(help(), null);
        assertThat(plan().getFirst().getPromptLevel()).isNull();
    }

    @Test
    void tellsWhichTwoTheChildChoosesBetween() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        openPage("/plan", PlanView.class);
        assertThat(all(Span.class, "choice")).isEmpty();
        family.asTherapist(
                () -> given.get(Prescribing.class).offerChoice(family.childId(), squats.getId(), walk.getId()));
        openPage("/plan", PlanView.class);
        assertThat(all(Span.class, "choice"))
                .extracting(Span::getText)
                .containsExactly("Or Bear Walk: one is enough", "Or Rocket Chair: one is enough");
    }

    @Test
    void showsAnOwnPhotoAndTakesItAway() {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        OwnMediaPanel media = openMedia();
        Upload upload = first(Upload.class, "upload-media");
        media.take("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(first(Paragraph.class, "media-refused").getText()).startsWith("Please choose a photo");
        assertThat(first(Upload.class, "upload-media"))
                .as("a new list: in the old one a refused file looks well received and keeps the next one out")
                .isNotSameAs(upload);
        assertThat(plan().getFirst().getMedia()).isNull();
        openMedia()
                .take(
                        java.util.Base64.getDecoder()
                                .decode(
                                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        assertThat(plan().getFirst().getMedia()).isNotNull();
        openMedia();
        assertThat(_get(first(Div.class, "media-shown"), Image.class).getSrc())
                .isEqualTo("media/" + family.childId() + "/" + plan().getFirst().getId() + "/"
                        + plan().getFirst().getMedia().getId());
        clickFirst("remove-media");
        assertThat(plan().getFirst().getMedia()).isNull();
    }

    /** An iPhone's clip is accepted, and the family is told that some tablets show the drawing instead. */
    @Test
    void warnsAboutAClipThatManyTabletsCannotPlay() throws IOException {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        String clip;
        try (var ball = getClass().getResourceAsStream("/media/bouncing-ball.mp4")) {
            clip = new String(ball.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        openMedia().take(clip.replace("avc1", "hvc1").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(plan().getFirst().getMedia()).isNotNull();
        assertThat(NotificationsKt.getNotifications())
                .anyMatch(notification ->
                        notification.getElement().getProperty("text", "").contains("Most Compatible"));
    }

    @Test
    void asksToTryAgainWhileAnotherFileTakesLong() throws InterruptedException {
        family.threeSquats();
        openPage("/plan", PlanView.class);
        OwnMediaPanel.ONE_AT_A_TIME.acquire();
        try {
            openMedia().take(Path.of("of-another-turn"));
        } finally {
            OwnMediaPanel.ONE_AT_A_TIME.release();
        }
        assertThat(first(Paragraph.class, "media-refused").getText())
                .isEqualTo("That did not get through. Please try again.");
    }

    private OwnMediaPanel openMedia() {
        OwnMediaPanel panel = first(OwnMediaPanel.class, "own-media");
        ComponentUtil.fireEvent(panel, new NativeDetails.ToggleEvent(opened(panel), true));
        return panel;
    }

    private HelpSelect help() {
        return first(HelpSelect.class, "prompt-level");
    }

    @Test
    void showsTheCardAsTheChildSeesIt() {
        Prescription squats = family.threeSquats();
        openPage("/plan", PlanView.class);
        ChildsCard card = first(ChildsCard.class, "childs-card");
        assertThat(_find(card, CardPreview.class)).isEmpty();
        ComponentUtil.fireEvent(card, new NativeDetails.ToggleEvent(opened(card), true));
        JsonNode shown = (JsonNode)
                _find(card, CardPreview.class).getFirst().getElement().getPropertyRaw("card");
        assertThat(shown.get("id").asString()).isEqualTo(squats.getId().toString());
    }

    private static NativeDetails opened(NativeDetails details) {
        details.setOpen(true);
        return details;
    }

    @Test
    void keepsTheMinutesADay() {
        openPage("/plan", PlanView.class);
        _setValue(byId(IntegerField.class, "minutes"), 25);
        click("save-minutes");
        assertThat(family.asParent(() -> given.get(Children.class).get(family.childId()))
                        .getMinutesPerDay())
                .isEqualTo(25);
    }

    @Test
    void rejectsADayOfNoMinutes() {
        openPage("/plan", PlanView.class);
        byId(IntegerField.class, "minutes").setValue(0);
        click("save-minutes");
        assertThat(byId(IntegerField.class, "minutes").isInvalid()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosesHowManyDaysMakeAStarPicture() {
        openPage("/plan", PlanView.class);
        Select<Integer> days = (Select<Integer>) byId(Select.class, "sky-days");
        assertThat(days.getValue()).isEqualTo(4);
        _setValue(days, 3);
        assertThat(family.asParent(() -> given.get(Skies.class).of(family.childId()))
                        .progress()
                        .skyGoal())
                .isEqualTo(3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void restsForAHolidayAndComesBack() {
        openPage("/plan", PlanView.class);
        _setValue((RadioButtonGroup<PauseReason>) byId(RadioButtonGroup.class, "rest-reason"), PauseReason.HOLIDAY);
        _setValue(byId(DatePicker.class, "rest-to"), family.today().plusDays(6));
        click("begin-rest");
        assertThat(pauses()).hasSize(1);
        assertThat(pauses().getFirst().reason()).isEqualTo(PauseReason.HOLIDAY);
        clickFirst("end-rest");
        assertThat(pauses()).isEmpty();
    }

    @Test
    void rejectsARestThatEndsBeforeItBegins() {
        openPage("/plan", PlanView.class);
        byId(DatePicker.class, "rest-to").setValue(family.today().minusDays(1));
        click("begin-rest");
        assertThat(byId(DatePicker.class, "rest-to").isInvalid()).isTrue();
        assertThat(pauses()).isEmpty();
    }

    @Test
    void readsWhyAnExerciseWasChanged() {
        Prescription squats = family.threeSquats();
        openPage("/plan", PlanView.class);
        assertThat(why()).isEmpty();
        var easier = new Adjustment(squats.getPlan(), null, AdjustmentReason.TOO_HARD, "Two are plenty for now.", null);
        family.asTherapist(() ->
                given.get(Prescribing.class).adjust(family.childId(), squats.getId(), easier, squats.getRowVersion()));
        openPage("/plan", PlanView.class);
        assertThat(why())
                .containsExactly("Changed on Saturday, November 21. It was too hard.", "“Two are plenty for now.”");
    }

    @Test
    void readsWhyAnExerciseRestsUntilItBeginsAgain() {
        Prescription squats = family.threeSquats();
        Prescribing prescribing = given.get(Prescribing.class);
        family.asTherapist(
                () -> prescribing.hold(family.childId(), squats.getId(), AdjustmentReason.PAIN, "Let the knee rest."));
        openPage("/plan", PlanView.class);
        assertThat(all(Article.class, "plan-item")).isEmpty();
        assertThat(all(Article.class, "plan-away")).hasSize(1);
        assertThat(why()).containsExactly("On hold since Saturday, November 21. It hurt.", "“Let the knee rest.”");
        family.asTherapist(() -> prescribing.resume(family.childId(), squats.getId()));
        openPage("/plan", PlanView.class);
        assertThat(why()).isEmpty();
    }

    @Test
    void readsWhyAnExerciseWasFinishedForThirtyDays() {
        Prescription squats = family.threeSquats();
        family.asTherapist(() -> given.get(Prescribing.class)
                .complete(family.childId(), squats.getId(), AdjustmentReason.GOAL_MET, null));
        openPage("/plan", PlanView.class);
        assertThat(why()).containsExactly("Finished on Saturday, November 21. The goal is met!");
        clock.advance(Duration.ofDays(31));
        openPage("/plan", PlanView.class);
        assertThat(why()).isEmpty();
    }

    @Test
    void callsTheMinutesAGuessUntilTheFamilyEntersThem() {
        openPage("/plan", PlanView.class);
        assertThat(byId(IntegerField.class, "minutes").getHelperText()).contains("15 is our guess");
        click("save-minutes");
        assertThat(byId(IntegerField.class, "minutes").getHelperText()).isNullOrEmpty();
    }

    private List<String> why() {
        return all(Div.class, "why-changed").stream()
                .flatMap(Component::getChildren)
                .map(line -> ((Paragraph) line).getText())
                .toList();
    }

    @Test
    void leavesThePlanToParents() {
        family.threeSquats();
        signInAsHelper();
        openPage("/plan", PlanView.class);
        assertThat(_find(Select.class)).isEmpty();
    }

    private List<Prescription> plan() {
        return family.asParent(() -> given.get(Prescriptions.class).of(family.childId()));
    }

    private List<Pause> pauses() {
        return family.asParent(() -> given.get(FamilyPlan.class).pauses(family.childId(), family.today()));
    }
}

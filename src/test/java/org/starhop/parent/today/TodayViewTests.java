package org.starhop.parent.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.parent.ParentPageTest;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLog;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.SlotState;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.Claims;

class TodayViewTests extends ParentPageTest {

    @Test
    void logsAPracticeWithOneTap() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-done");

        assertThat(today().state()).isEqualTo(SlotState.DONE);
        assertThat(family.stars().total()).isEqualTo(1);
        assertThat(first(PracticeCard.class, "practice-card").getElement().getAttribute("data-state"))
                .isEqualTo("done");
    }

    @Test
    void tellsRoundsAsRounds() {
        family.prescribed("bear-walk", Dosage.ofReps(3, 10), Frequency.DEFAULT);
        openPage("", TodayView.class);
        assertThat(first(PracticeCard.class, "practice-card").getElement().getTextRecursively())
                .contains("3 rounds of 10")
                .doesNotContain("3 times 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-today", "tried", "partly"})
    void asksOnceWhatMadeItHard(String result) {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-" + result);
        PracticeDetailsForm form = first(PracticeDetailsForm.class, "tell-more-form");
        assertThat(form.getElement().getTextRecursively())
                .doesNotContain("got in the way")
                .containsOnlyOnce("hard")
                .contains("What made it hard?")
                .endsWith("Skip");
        assertThat(all(BarrierQuestion.class, "barrier")).hasSize(1);
    }

    @Test
    void thisOrThatNamesTheOther() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        Prescribing prescribing = given.get(Prescribing.class);
        family.asTherapist(() -> prescribing.offerChoice(family.childId(), squats.getId(), walk.getId()));
        signIn(family.parent());
        openPage("", TodayView.class);
        assertThat(choices())
                .containsExactlyInAnyOrder("Or Bear Walk: one is enough", "Or Rocket Chair: one is enough");
        family.asParent(() -> given.get(PracticeLogs.class)
                .report(family.childId(), family.slot(squats), Report.of(PracticeResult.TRIED), false));
        openPage("", TodayView.class);
        assertThat(choices())
                .containsExactlyInAnyOrder("Or Bear Walk: one is enough", "If you like: Rocket Chair was enough");
        family.asTherapist(() -> prescribing.hold(family.childId(), walk.getId(), AdjustmentReason.PAIN, null));
        signIn(family.parent());
        openPage("", TodayView.class);
        assertThat(choices()).isEmpty();
    }

    private List<String> choices() {
        return all(Span.class, "choice").stream().map(Span::getText).toList();
    }

    @Test
    void showsTheFamilysOwnPhoto() {
        Prescription squats = family.threeSquats();
        byte[] photo = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        family.asParent(() -> given.get(FamilyMedia.class).show(family.childId(), squats.getId(), photo));
        signIn(family.parent());
        openPage("", TodayView.class);
        PracticeCard card = first(PracticeCard.class, "practice-card");
        assertThat(_find(card, Image.class))
                .extracting(Image::getSrc)
                .filteredOn(source -> source.startsWith("media/" + family.childId() + "/" + squats.getId()))
                .hasSize(2);
    }

    @Test
    void keepsTheFeedbackAfterTheTap() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-tried");
        clickFirst("barrier-NO_TIME");
        _setValue(first(IntegerField.class, "reps"), 2);
        _setValue(first(TextArea.class, "note"), "She was tired.");
        _setValue(first(Checkbox.class, "together"), true);
        clickFirst("save-more");

        PracticeLog fuller = logs().stream()
                .filter(log -> log.getReport() != null && log.getReport().note() != null)
                .findFirst()
                .orElseThrow();
        assertThat(fuller.getReport().barrier()).isEqualTo(PracticeBarrier.NO_TIME);
        assertThat(fuller.getReport().reps()).isEqualTo(2);
        assertThat(today().state()).isEqualTo(SlotState.TRIED);
        assertThat(today().logId()).isEqualTo(fuller.getId());
        assertThat(family.stars().total()).isEqualTo(1);
        assertThat(all(PracticeDetailsForm.class, "tell-more-form")).isEmpty();
    }

    @Test
    void rejectsTooManyRepetitionsAndKeepsTheNote() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-done");
        first(TextArea.class, "note").setValue("So many!");
        first(IntegerField.class, "reps").setValue(20_000);
        clickFirst("save-more");

        assertThat(first(IntegerField.class, "reps").isInvalid()).isTrue();
        assertThat(first(TextArea.class, "note").getValue()).isEqualTo("So many!");
        assertThat(logs()).hasSize(1);
    }

    @Test
    void takesAnEntryBackAndKeepsTheStar() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-done");
        clickFirst("take-back");

        assertThat(today().state()).isEqualTo(SlotState.OPEN);
        assertThat(family.stars().total()).isEqualTo(1);
    }

    @Test
    void showsAnEarlierDayAndMarksItsEntryAsLate() {
        Prescription squats = family.threeSquats();
        openPage("?date=" + family.today().minusDays(2), TodayView.class);
        assertThat(_find(Div.class, spec -> spec.withId("notice-late"))).hasSize(1);
        clickFirst("log-partly");

        PracticeLog log = logs().getFirst();
        assertThat(log.slot().date()).isEqualTo(family.today().minusDays(2));
        assertThat(log.getPrescriptionId()).isEqualTo(squats.getId());
        assertThat(log.isLate()).isTrue();
    }

    @Test
    void countsTheWeekGently() {
        done(family.threeSquats(), family.today());
        openPage("", TodayView.class);
        assertThat(byId(Div.class, "week-count").getText()).contains("1 of ");
    }

    @Test
    void showsTheChildsTapWithoutReload() {
        Prescription squats = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.DEFAULT);
        openPage("", TodayView.class);
        done(squats, family.today());
        openPage("", TodayView.class);
        assertThat(first(PracticeCard.class, "practice-card").slot().state()).isEqualTo(SlotState.DONE);
    }

    @Test
    void grantsAWishOnTop() {
        done(family.threeSquats(), family.today());
        var reward = family.reward("Pick the movie", 1);
        family.asParent(() -> given.get(Claims.class).ask(family.childId(), reward));
        openPage("", TodayView.class);
        clickFirst("approve-claim");

        assertThat(claim().getStatus()).isEqualTo(ClaimStatus.APPROVED);
        assertThat(family.stars().balance()).isZero();
    }

    @Test
    void asksForAKindWordBeforeItDeclines() {
        done(family.threeSquats(), family.today());
        var reward = family.reward("Pick the movie", 1);
        family.asParent(() -> given.get(Claims.class).ask(family.childId(), reward));
        openPage("", TodayView.class);
        clickFirst("decline-claim");
        click("send-kind-word");
        assertThat(byId(TextArea.class, "kind-word").isInvalid()).isTrue();
        clickFirst("ready-word");
        click("send-kind-word");

        assertThat(claim().getStatus()).isEqualTo(ClaimStatus.DECLINED);
        assertThat(claim().getKindWord()).isNotBlank();
        assertThat(family.stars().balance()).isEqualTo(1);
    }

    @Test
    void saysThatTheFamilyRests() {
        family.threeSquats();
        family.asParent(() -> given.get(FamilyPlan.class)
                .pause(family.childId(), family.today(), family.today().plusDays(2), PauseReason.ILLNESS));
        openPage("", TodayView.class);

        assertThat(all(Button.class, "log-done")).isEmpty();
        _get(Div.class, spec -> spec.withId("notice-rest"));
        _get(Div.class, spec -> spec.withId("empty-day"));
    }

    @Test
    void leavesWishesToParents() {
        done(family.threeSquats(), family.today());
        var reward = family.reward("Pick the movie", 1);
        family.asParent(() -> given.get(Claims.class).ask(family.childId(), reward));
        signInAsHelper();
        openPage("", TodayView.class);

        assertThat(all(Button.class, "approve-claim")).isEmpty();
        assertThat(all(Button.class, "take-back")).hasSize(1);
    }

    @Test
    void hidesAChildOfAnotherFamily() {
        var other = clinic.aFamily("Noa");
        assertClosed("parent/" + other.childId());
        assertClosed("parent/not-an-id");
    }

    private org.starhop.progress.SlotView today() {
        return day(family.today()).slots().getFirst();
    }

    private List<PracticeLog> logs() {
        return family.asParent(() -> given.get(PracticeLogs.class).newest(family.childId(), 10)).stream()
                .map(PracticeEntry::log)
                .toList();
    }

    private org.starhop.reward.RewardClaim claim() {
        return family.asParent(() -> given.get(Claims.class).of(family.childId()))
                .getFirst();
    }
}

package org.starhop.parent.today;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.exercise.Routine;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpLine;
import org.starhop.followup.HelpRequests;
import org.starhop.parent.HelpCard;
import org.starhop.parent.ParentPageTest;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.practice.SlotState;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.progress.SlotView;

class BarrierQuestionTests extends ParentPageTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_UNDERSTOOD, remedy-show-steps remedy-not-sure",
        "FORGOT, remedy-other-routine remedy-reminder",
        "NO_MATERIALS, remedy-where-to-get",
        "NO_TIME, remedy-other-routine remedy-smaller-dose",
        "CHILD_REFUSED, remedy-together remedy-motivate remedy-break",
        "DID_NOT_WORK, remedy-show-steps remedy-tell",
        "HURT, remedy-rests remedy-emergency remedy-tell",
        "SICK, remedy-pause",
    })
    void oneTouchStoresTheBarrierAndShowsWhatHelps(PracticeBarrier barrier, String remedies) {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-" + barrier);

        assertThat(report().barrier()).isEqualTo(barrier);
        assertThat(report().result()).isEqualTo(PracticeResult.NOT_TODAY);
        assertThat(remedies()).containsExactly(remedies.split(" "));
        assertThat(all(Button.class, "barrier-" + barrier)).isEmpty();
    }

    @Test
    void twoTouchesAskForLessAndItIsNotOfferedAgain() {
        Prescription squats = family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-NO_TIME");
        clickFirst("remedy-smaller-dose");
        clickFirst("ask-less");

        ProposalLine asked = family.asParent(() -> given.get(Proposals.class).open(family.childId()))
                .getFirst();
        assertThat(asked.prescription()).isEqualTo(squats);
        assertThat(asked.what()).isEqualTo(new SmallerPlan(Dosage.ofReps(1, 3), Frequency.perWeek(3)));
        assertThat(remedies()).containsExactly("remedy-other-routine");
    }

    @Test
    void fiveMinutesShowWhatFitsAndFoldTheRest() {
        family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 3), Frequency.DEFAULT);
        family.prescribed("crab-walk", Dosage.ofReps(1, 3), Frequency.DEFAULT);
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-NO_TIME");
        clickFirst("remedy-five-minutes");
        pageCatchesUp();

        assertThat(all(PracticeCard.class, "practice-card")).hasSize(3);
        assertThat(all(PracticeCard.class, "practice-card").getFirst().slot().prescription())
                .isEqualTo(walk);
        NativeDetails rest = _get(NativeDetails.class, spec -> spec.withId("short-day-rest"));
        assertThat(rest.isOpen()).isFalse();
        assertThat(_find(rest, PracticeCard.class)).hasSize(2);
    }

    @Test
    void anotherTouchCorrectsItAndKeepsTheRest() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-tried");
        clickFirst("barrier-NO_TIME");
        _setValue(first(TextArea.class, "note"), "She was tired.");
        _setValue(first(Checkbox.class, "together"), true);
        clickFirst("save-more");
        clickFirst("tell-more");
        clickFirst("barrier-FORGOT");

        assertThat(report().barrier()).isEqualTo(PracticeBarrier.FORGOT);
        assertThat(report().note()).isEqualTo("She was tired.");
        assertThat(newest().log().getPracticedWith()).isNotNull();
    }

    @Test
    void painRestsTheCardAndStaysTried() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-tried");
        clickFirst("barrier-HURT");
        assertThat(today().state()).isEqualTo(SlotState.RESTING);

        clickFirst("tell-more");
        _setValue(first(TextArea.class, "note"), "The left knee.");
        clickFirst("save-more");
        assertThat(report().result()).isEqualTo(PracticeResult.TRIED);
    }

    @Test
    void asksForHelpWithOneTouchAndSaysThatItWasSent() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-NOT_UNDERSTOOD");
        clickFirst("remedy-not-sure");

        assertThat(help()).extracting(HelpLine::kind).containsExactly(HelpKind.NOT_SURE);
        assertThat(first(HelpCard.class, "help-request").getElement().getAttribute("data-state"))
                .isEqualTo("waiting");
        assertThat(remedies()).containsExactly("remedy-show-steps");
    }

    @Test
    void addsWordsAndKeepsThoseThatAreTooLong() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-NOT_UNDERSTOOD");
        clickFirst("remedy-not-sure");
        clickFirst("add-words");
        TextArea words = first(TextArea.class, "help-words");
        words.setValue("x".repeat(HelpRequests.LONGEST_WORDS + 1));
        clickFirst("send-help");
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getValue()).hasSize(HelpRequests.LONGEST_WORDS + 1);

        words.setValue("Which foot?");
        clickFirst("send-help");
        assertThat(help()).extracting(HelpLine::words).containsExactly("Which foot?");
    }

    @Test
    void tellingWhatHappenedNeedsWords() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-tried");
        clickFirst("barrier-DID_NOT_WORK");
        clickFirst("remedy-tell");
        clickFirst("send-help");
        assertThat(first(TextArea.class, "help-words").isInvalid()).isTrue();
        assertThat(help()).isEmpty();

        first(TextArea.class, "help-words").setValue("She ran away.");
        clickFirst("send-help");
        assertThat(help()).extracting(HelpLine::words).containsExactly("She ran away.");
    }

    @Test
    void theAnswerStandsAtTheExercise() {
        Prescription squats = family.threeSquats();
        HelpRequests requests = given.get(HelpRequests.class);
        var request = family.asParent(() -> requests.ask(family.childId(), squats.getId(), HelpKind.MOTIVATE, null));
        family.asTherapist(() -> requests.answer(family.childId(), request, "Let her count."));
        openPage("", TodayView.class);
        assertThat(first(HelpCard.class, "help-request").getElement().getTextRecursively())
                .contains("Let her count.");

        signInAsHelper();
        openPage("", TodayView.class);
        assertThat(first(HelpCard.class, "help-request").getElement().getTextRecursively())
                .doesNotContain("Let her count.")
                .contains("Talk");
    }

    @Test
    void movesTheExerciseToAnotherRoutine() {
        Prescription squats = family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-FORGOT");
        clickFirst("remedy-other-routine");
        clickFirst("routine-BATH");

        assertThat(family.asParent(() -> given.get(Prescriptions.class).get(family.childId(), squats.getId()))
                        .getRoutines())
                .containsExactly(Routine.BATH);
    }

    @Test
    void restsAfterOneTouch() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-SICK");
        clickFirst("remedy-pause");

        assertThat(family.asParent(() -> given.get(FamilyPlan.class).pauses(family.childId(), family.today())))
                .singleElement()
                .satisfies(
                        pause -> assertThat(pause.to()).isEqualTo(family.today().plusDays(2)));
        assertThat(byId(Div.class, "notice-rest").isVisible()).isTrue();
    }

    @Test
    void tryingTogetherLightsAStar() {
        family.threeSquats();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-CHILD_REFUSED");
        clickFirst("remedy-together");

        assertThat(today().state()).isEqualTo(SlotState.TRIED);
        assertThat(report().barrier()).isEqualTo(PracticeBarrier.CHILD_REFUSED);
        assertThat(family.stars().total()).isEqualTo(1);
    }

    @Test
    void offersTheOtherOneOfAChoice() {
        Prescription squats = family.threeSquats();
        Prescription stand = family.threeSquats();
        family.asTherapist(
                () -> given.get(Prescribing.class).offerChoice(family.childId(), squats.getId(), stand.getId()));
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-CHILD_REFUSED");

        assertThat(remedies()).containsExactly("remedy-this-or-that", "remedy-together", "remedy-motivate");
        clickFirst("remedy-this-or-that");
    }

    @Test
    void aHelperNamesABarrierAndDecidesNothing() {
        family.threeSquats();
        signInAsHelper();
        openPage("", TodayView.class);
        clickFirst("log-not-today");
        clickFirst("barrier-SICK");

        assertThat(report().barrier()).isEqualTo(PracticeBarrier.SICK);
        assertThat(remedies()).isEmpty();
    }

    private List<String> remedies() {
        return Stream.of(first(RemedyPanel.class, "remedies"))
                .flatMap(Component::getChildren)
                .map(child -> child.getElement().getAttribute("data-testid"))
                .filter(id -> id != null && id.startsWith("remedy-"))
                .toList();
    }

    private List<HelpLine> help() {
        return family.asParent(() -> given.get(HelpRequests.class).of(family.childId()));
    }

    private SlotView today() {
        return day(family.today()).slots().getFirst();
    }

    private PracticeEntry newest() {
        return family.asParent(() -> given.get(PracticeLogs.class).newest(family.childId(), 10)).stream()
                .filter(entry -> entry.log().getId().equals(today().logId()))
                .findFirst()
                .orElseThrow();
    }

    private Report report() {
        return Objects.requireNonNull(newest().report());
    }
}

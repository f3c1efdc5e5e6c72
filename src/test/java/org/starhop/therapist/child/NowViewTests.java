package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.starhop.child.Treatments;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.visit.Visits;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.therapist.ConsoleTest;
import org.starhop.therapist.DayStrip;

class NowViewTests extends ConsoleTest {

    @Test
    void showsFourteenDaysOfAnExerciseWithTheirWeekdaysAndTodayLast() {
        hurt();
        NowView now = open(childPath(), NowView.class);
        String html = _get(now, DayStrip.class).getElement().getProperty("innerHTML", "");
        var marks = Jsoup.parse(html).select("li");
        assertThat(marks).hasSize(14);
        Element today = marks.last();
        assertThat(today.attr("data-mark")).isEqualTo("hurt");
        assertThat(today.select(".weekday.is-today").text()).hasSize(1);
    }

    @Test
    void showsWhatStoodInTheWayAndLeadsToThePractices() {
        Prescription squats = hurt();
        open(childPath(), NowView.class);
        ListItem exercise = all(ListItem.class, "now-exercise").getFirst();
        assertThat(exercise.getElement().getTextRecursively()).contains("It hurt");
        assertThat(_get(exercise, RouterLink.class).getHref()).isEqualTo(childPath() + "/story?only=" + squats.getId());
    }

    @Test
    void anAlertOfTheChildIsHandledHere() {
        hurt();
        open(childPath(), NowView.class);
        _click(all(Button.class, "handled").getFirst());
        assertThat(given.as(clinic.pt(), () -> given.get(Alerts.class).of(family.childId()))
                        .answered())
                .hasSize(1);
    }

    @Test
    void eachBarrierHasItsAnswersBesideIt() {
        Prescription squats = family.threeSquats();
        var refused = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.CHILD_REFUSED, null);
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), refused, false));
        signIn(clinic.pt());
        open(childPath(), NowView.class);
        assertThat(all(RouterLink.class, "answer-swap").getFirst().getHref())
                .contains("/prescribe?")
                .contains("instead=" + squats.getId())
                .contains("because=CHILD_REFUSED");
        assertThat(all(Button.class, "answer-choice")).hasSize(1);
        clickFirst("answer-adjust");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("/adjust/" + squats.getId() + "?because=CHILD_REFUSED");
    }

    @Test
    void whatWasForgottenLeadsToProposingAnotherTimeOfDay() {
        Prescription squats = family.threeSquats();
        var forgot = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.FORGOT, null);
        family.asParent(
                () -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), forgot, false));
        signIn(clinic.pt());
        open(childPath(), NowView.class);
        clickFirst("answer-propose");

        assertThat(byId(Button.class, "send-proposal").isVisible()).isTrue();
    }

    /** A colleague of another discipline only stops what hurts. */
    @Test
    void onlyTheOwnDisciplineIsOfferedChanges() {
        hurt();
        given.as(
                clinic.pt(),
                () -> given.get(Treatments.class)
                        .share(family.childId(), clinic.ot().getId()));
        signIn(clinic.ot());
        open(childPath(), NowView.class);
        assertThat(all(Button.class, "answer-hold")).hasSize(1);
        assertThat(all(Button.class, "answer-adjust")).isEmpty();
    }

    @Test
    void showsTheQuestionForTheNextVisitAndBeginsIt() {
        family.asParent(() -> given.get(FamilyNotes.class)
                .write(family.childId(), FamilyNoteKind.QUESTION, "May she use the trampoline?", family.today()));
        signIn(clinic.pt());
        open(childPath(), NowView.class);
        assertThat(all(ListItem.class, "question").getFirst().getElement().getTextRecursively())
                .contains("May she use the trampoline?");
        clickFirst("start-visit");
        assertThat(given.as(clinic.pt(), () -> given.get(Visits.class).current(family.childId())))
                .isPresent();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .endsWith("/visit");
    }

    @Test
    void aNewChildLeadsToTheLibrary() {
        NowView now = open(childPath(), NowView.class);
        assertThat(_get(now, RouterLink.class).getHref()).isEqualTo(childPath() + "/prescribe");
    }

    @Test
    void isClosedToColleaguesWhoDoNotTreatTheChild() {
        signIn(clinic.ot());
        assertClosed(childPath(), NowView.class);
    }

    private Prescription hurt() {
        Prescription squats = family.threeSquats();
        var hurt = Report.of(PracticeResult.NOT_TODAY, PracticeBarrier.HURT, null);
        family.asParent(() -> given.get(PracticeLogs.class).report(family.childId(), family.slot(squats), hurt, false));
        signIn(clinic.pt());
        return squats;
    }
}

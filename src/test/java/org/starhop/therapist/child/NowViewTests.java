package org.starhop.therapist.child;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.starhop.followup.alert.Alerts;
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

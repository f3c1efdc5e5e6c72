package org.starhop.parent.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.parent.ParentPageTest;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;

class CalendarViewTests extends ParentPageTest {

    @Test
    void aDayOfRestKeepsItsStarsBesideASmallMoon() {
        done(family.threeSquats(), family.today());
        family.asParent(() -> given.get(FamilyPlan.class)
                .pause(family.childId(), family.today(), family.today().plusDays(2), PauseReason.ILLNESS));
        openPage("/calendar", CalendarView.class);
        RouterLink today = all(RouterLink.class, "calendar-day").stream()
                .filter(day -> day.hasClassName("today"))
                .findFirst()
                .orElseThrow();
        assertThat(today.getElement().getTextRecursively()).contains("★", "☾");
        assertThat(today.getElement().getAttribute("aria-label")).contains("a day of rest, and 1 practice");
    }

    @Test
    void aPastDayIsNoLongerOpen() {
        family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(7));
        clock.advance(Duration.ofDays(1));
        openPage("/week", WeekView.class);
        String chart = byId(NativeTable.class, "week-chart").getElement().getTextRecursively();
        assertThat(chart).contains("Nothing logged").contains("Open");
        assertThat(chart.indexOf("Nothing logged")).isLessThan(chart.indexOf("Open"));
    }

    /** The plan was easier then: its days keep the slots that they had. */
    @Test
    void aChangeTodayRedrawsNoEarlierDay() {
        Prescription once = family.prescribed("rocket-chair", Dosage.ofReps(1, 3), Frequency.perWeek(7));
        clock.advance(Duration.ofDays(1));
        family.asTherapist(
                () -> given.get(Prescribing.class).hold(family.childId(), once.getId(), AdjustmentReason.PAIN, null));
        assertThat(day(family.today()).slots()).isEmpty();
        assertThat(day(family.today().minusDays(1)).slots()).hasSize(1);
    }

    @Test
    void putsAStarOnEachDayWithPractice() {
        Prescription squats = family.threeSquats();
        done(squats, family.today());
        done(squats, family.today().minusDays(3));
        openPage("/calendar", CalendarView.class);

        assertThat(all(RouterLink.class, "calendar-day")).hasSize(30);
        assertThat(all(RouterLink.class, "calendar-day"))
                .filteredOn(
                        day -> day.getElement().getAttribute("data-practiced").equals("1"))
                .hasSize(2);
        assertThat(byId(Paragraph.class, "month-summary").getText()).contains("2 days");
    }

    @Test
    void showsWhatWasDoneOnTheDayOneTaps() {
        Prescription squats = family.threeSquats();
        done(squats, family.today().minusDays(3));
        openPage("/calendar?date=" + family.today().minusDays(3), CalendarView.class);

        DayDetails details = byId(DayDetails.class, "day-details");
        assertThat(details.getElement().getTextRecursively()).contains("Rocket Chair");
        assertThat(byId(RouterLink.class, "open-day").getHref())
                .contains(family.today().minusDays(3).toString());
    }

    @Test
    void turnsToAnotherMonth() {
        openPage("/calendar?month=2026-10", CalendarView.class);
        assertThat(byId(H1.class, "month").getText()).isEqualTo("October 2026");
        assertThat(byId(RouterLink.class, "previous-month").getHref()).contains("2026-09");
    }

    @Test
    void chartsTheWeekOverAllDisciplines() {
        Prescription squats = family.threeSquats();
        done(squats, family.today());
        openPage("/week", WeekView.class);

        assertThat(byId(NativeTable.class, "week-chart").getElement().getTextRecursively())
                .contains("Rocket Chair", "Done");
        assertThat(byId(Paragraph.class, "week-summary").getText()).startsWith("1 of ");
    }

    @Test
    void countsThisOrThatOnce() {
        Prescription squats = family.threeSquats();
        Prescription walk = family.prescribed("bear-walk", Dosage.ofReps(1, 5), Frequency.DEFAULT);
        family.asTherapist(
                () -> given.get(Prescribing.class).offerChoice(family.childId(), squats.getId(), walk.getId()));
        signIn(family.parent());
        done(walk, family.today());
        openPage("/week", WeekView.class);
        assertThat(byId(Paragraph.class, "week-summary").getText()).startsWith("1 of 2");
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        NativeTableCell.class, spec -> spec.withClasses("met")))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.getElement().getTextRecursively()).isEqualTo("1 of 2one of the two");
                    assertThat(met.getRowspan()).isEqualTo(2);
                });
    }

    @Test
    void saysThatAWeekIsFree() {
        openPage("/week", WeekView.class);
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(NativeTable.class))
                .isEmpty();
    }

    @Test
    void hidesAChildOfAnotherFamily() {
        var other = clinic.aFamily("Noa");
        assertClosed("parent/" + other.childId() + "/calendar");
        assertClosed("parent/" + other.childId() + "/week");
    }
}

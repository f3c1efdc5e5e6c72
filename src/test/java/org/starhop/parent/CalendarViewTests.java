package org.starhop.parent;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.starhop.exercise.Dosage;
import org.starhop.exercise.Frequency;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;

class CalendarViewTests extends ParentPageTest {

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
                () -> given.get(Prescriptions.class).offerChoice(family.childId(), squats.getId(), walk.getId()));
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

package org.starhop.parent.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.TestIds;
import org.starhop.parent.ParentNavigation;
import org.starhop.progress.DayPlan;

/** The days of a month. A day's star grows with the number of practices. */
class StarMonth extends Div {

    /** The number of practices that makes the biggest star. */
    private static final int BRIGHTEST = 4;

    StarMonth(UUID childId, List<DayPlan> days, LocalDate today, LocalDate marked) {
        addClassNames("star-month", "panel");
        setId("star-month");
        Div names = new Div();
        names.addClassName("weekdays");
        names.getElement().setAttribute("aria-hidden", "true");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            names.add(new Span(weekday.getDisplayName(TextStyle.SHORT_STANDALONE, Labels.region())));
        }
        OrderedList list = new OrderedList();
        list.getStyle()
                .set(
                        "--first",
                        String.valueOf(days.getFirst().date().getDayOfWeek().getValue()));
        days.forEach(day -> list.add(new ListItem(cell(childId, day, today, marked))));
        add(names, list);
    }

    private static RouterLink cell(UUID childId, DayPlan day, LocalDate today, LocalDate marked) {
        int practiced = (int) day.practiced();
        RouterLink link = ParentNavigation.calendarDay(childId, day.date()).link("");
        Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
        number.addClassName("number");
        Span star = new Span(practiced > 0 ? "★" : "");
        star.addClassNames("star", "size-" + Math.min(practiced, BRIGHTEST));
        link.add(number, star);
        if (day.paused()) {
            Span moon = new Span("☾");
            moon.addClassName("moon");
            link.add(moon);
        }
        link.addClassName("day");
        link.setClassName("paused", day.paused());
        link.setClassName("to-come", day.date().isAfter(today));
        link.setClassName("chosen", day.date().equals(marked));
        link.getElement().setAttribute("aria-label", words(day, practiced));
        link.getElement().setAttribute("data-practiced", String.valueOf(practiced));
        if (day.date().equals(today)) {
            link.addClassName("today");
            link.getElement().setAttribute("aria-current", "date");
        }
        return TestIds.set(link, "calendar-day");
    }

    private static String words(DayPlan day, int practiced) {
        String date = DateFormats.longDay(day.date());
        return day.paused()
                ? Labels.text("parent.calendar.day-rest", date, practiced)
                : Labels.text("parent.calendar.day", date, practiced);
    }
}

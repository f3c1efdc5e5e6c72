package org.starhop.parent.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.parent.DayFacts;
import org.starhop.parent.ParentNavigation;
import org.starhop.parent.StarBadge;
import org.starhop.parent.StepLink;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.progress.WeekCount;

/** The top of a day: the date, its stars, the week so far, the focus, a pause. */
class DayHeader extends Header {

    /** The maximum number of opportunities drawn as dots; more are drawn as one bar. */
    private static final int MOST_DOTS = 14;

    DayHeader(DayFacts facts) {
        addClassName("day-header");
        add(days(facts));
        if (!facts.isToday()) {
            add(notice("late", Labels.text("parent.today.late")));
        }
        facts.program().pause().ifPresent(pause -> add(pauseNotice(pause, facts)));
        add(summary(facts));
        facts.program().focus().ifPresent(focus -> add(focus(focus)));
    }

    private static Div days(DayFacts facts) {
        UUID childId = facts.child().getId();
        LocalDate date = facts.day().date();
        LocalDate yesterday = date.minusDays(1);
        LocalDate tomorrow = date.plusDays(1);
        StepLink before =
                StepLink.back(ParentNavigation.day(childId, yesterday), name("day-before", yesterday), "day-before");
        before.setVisible(DayFacts.isReachable(yesterday, facts.today()));
        StepLink after =
                StepLink.ahead(ParentNavigation.day(childId, tomorrow), name("day-after", tomorrow), "day-after");
        after.setVisible(!facts.isToday());
        Paragraph name = new Paragraph(DateFormats.longDay(date));
        name.addClassName("soft");
        Div title = new Div(new H1(title(facts)), name);
        title.addClassName("day-title");
        Div days = new Div(before, title, after);
        days.addClassName("days");
        return days;
    }

    private static String name(String step, LocalDate to) {
        return Labels.text("parent.today." + step, DateFormats.shortDay(to));
    }

    private static String title(DayFacts facts) {
        String child = facts.child().getNickname();
        if (facts.isToday()) {
            return Labels.text("parent.today.title", child);
        }
        boolean yesterday = facts.day().date().plusDays(1).equals(facts.today());
        return yesterday
                ? Labels.text("parent.today.title-yesterday", child)
                : Labels.text("parent.today.title-earlier", child);
    }

    private static Div summary(DayFacts facts) {
        int stars = (int) facts.day().stars();
        Div lit = new Div(new StarBadge(stars), new Span(Labels.text("parent.today.stars", stars)));
        lit.addClassName("lit");
        lit.setId("stars-of-day");
        Div summary = new Div(lit, week(facts.week()));
        summary.addClassNames("summary", "panel");
        return summary;
    }

    private static Div week(WeekCount week) {
        String words = week.planned() == 0
                ? Labels.text("parent.today.week-rest")
                : Labels.text("parent.today.week", week.met(), week.planned());
        Div text = new Div(words);
        text.setId("week-count");
        Div both = new Div(text, dots(week));
        both.addClassName("week-count");
        return both;
    }

    private static Component dots(WeekCount week) {
        Div dots = new Div();
        dots.getElement().setAttribute("aria-hidden", "true");
        if (week.planned() > MOST_DOTS) {
            dots.addClassName("bar");
            dots.getStyle().set("--share", week.percent() + "%");
            return dots;
        }
        dots.addClassName("dots");
        for (int i = 0; i < week.planned(); i++) {
            Span dot = new Span();
            dot.addClassName(i < week.met() ? "met" : "to-go");
            dots.add(dot);
        }
        return dots;
    }

    private static Div focus(String focus) {
        Span label = new Span(Labels.text("parent.today.focus"));
        label.addClassName("label");
        Div box = new Div(label, new Span(focus));
        box.addClassName("focus");
        box.setId("week-focus");
        return box;
    }

    private static Div pauseNotice(Pause pause, DayFacts facts) {
        Div notice = notice(
                "rest", Labels.text("parent.today.rest." + pause.reason().name(), DateFormats.shortDay(pause.to())));
        notice.add(ParentNavigation.plan(facts.child().getId()).link(Labels.text("parent.today.rest-change")));
        return notice;
    }

    private static Div notice(String kind, String text) {
        Div notice = new Div(new Span(text));
        notice.addClassNames("notice", kind);
        notice.setId("notice-" + kind);
        return notice;
    }
}

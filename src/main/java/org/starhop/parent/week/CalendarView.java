package org.starhop.parent.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.starhop.base.Weeks;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.parent.StepLink;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;

/** The month's star calendar: a star on each day with practice, and details of the selected day. */
@Route(value = ParentNavigation.CALENDAR, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final DayPlans dayPlans;
    private final Clock clock;
    private Optional<YearMonth> month = Optional.empty();
    private Optional<LocalDate> chosen = Optional.empty();

    CalendarView(Children children, DayPlans dayPlans, LivePages live, Clock clock) {
        this.children = children;
        this.dayPlans = dayPlans;
        this.clock = clock;
        addClassNames("calendar-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        chosen = ParentNavigation.date(event);
        month = chosen.map(YearMonth::from).or(() -> ParentNavigation.month(event));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.calendar"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        LocalDate today = child.dateAt(clock.instant());
        YearMonth shown = month.orElse(YearMonth.from(today));
        List<DayPlan> days = dayPlans.days(shownChild.id(), shown.atDay(1), shown.atEndOfMonth());
        LocalDate marked = chosen.orElse(YearMonth.from(today).equals(shown) ? today : shown.atDay(1));
        removeAll();
        add(header(child, shown, marked), summary(days), new StarMonth(shownChild.id(), days, today, marked));
        days.stream()
                .filter(day -> day.date().equals(marked))
                .findFirst()
                .ifPresent(day -> add(new DayDetails(day, child, today)));
    }

    private Header header(Child child, YearMonth shown, LocalDate marked) {
        H1 title = new H1(DateFormats.month(shown));
        title.setId("month");
        RouterLink week = ParentNavigation.week(child.getId(), Weeks.mondayOf(marked))
                .link(getTranslation("parent.calendar.week"));
        week.addClassName("button-link");
        week.setId("to-week");
        YearMonth before = shown.minusMonths(1);
        YearMonth after = shown.plusMonths(1);
        Div months = new Div(
                StepLink.back(
                        ParentNavigation.month(child.getId(), before),
                        name("previous-month", before),
                        "previous-month"),
                title,
                StepLink.ahead(ParentNavigation.month(child.getId(), after), name("next-month", after), "next-month"));
        months.addClassName("days");
        Header header = new Header(months, week);
        header.addClassNames("row", "spread");
        return header;
    }

    private String name(String step, YearMonth to) {
        return getTranslation("parent.calendar." + step, DateFormats.month(to));
    }

    private Paragraph summary(List<DayPlan> days) {
        long practiced = days.stream().filter(day -> day.practiced() > 0).count();
        Paragraph summary = new Paragraph(getTranslation("parent.calendar.summary", practiced));
        summary.addClassName("soft");
        summary.setId("month-summary");
        return summary;
    }
}

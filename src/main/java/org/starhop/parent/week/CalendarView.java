package org.starhop.parent.week;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.Weeks;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;

/** The month's star calendar: a star on each day with practice, and what was done on the day one taps. */
@Route(value = ParentNavigation.CALENDAR, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final DayPlans dayPlans;
    private final Clock clock;
    private @Nullable UUID childId;
    private Optional<YearMonth> month = Optional.empty();
    private Optional<LocalDate> chosen = Optional.empty();

    CalendarView(Children children, DayPlans dayPlans, LivePages live, Clock clock) {
        this.children = children;
        this.dayPlans = dayPlans;
        this.clock = clock;
        addClassNames("calendar-view", "stack");
        live.watch(this, () -> Set.of(child()), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        childId = ParentNavigation.child(event);
        chosen = ParentNavigation.date(event);
        month = chosen.map(YearMonth::from).or(() -> ParentNavigation.month(event));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.calendar"));
    }

    private void refresh() {
        Child child = children.get(child());
        LocalDate today = child.dateAt(clock.instant());
        YearMonth shown = month.orElse(YearMonth.from(today));
        List<DayPlan> days = dayPlans.days(child(), shown.atDay(1), shown.atEndOfMonth());
        LocalDate marked = chosen.orElse(YearMonth.from(today).equals(shown) ? today : shown.atDay(1));
        removeAll();
        add(header(child, shown, marked), summary(days), new StarMonth(child(), days, today, marked));
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
        Div months = new Div(
                step(shown.minusMonths(1), "‹", "previous-month"), title, step(shown.plusMonths(1), "›", "next-month"));
        months.addClassName("days");
        Header header = new Header(months, week);
        header.addClassNames("row", "spread");
        return header;
    }

    private RouterLink step(YearMonth to, String sign, String id) {
        RouterLink link = ParentNavigation.month(child(), to).link("");
        Span arrow = new Span(sign);
        arrow.getElement().setAttribute("aria-hidden", "true");
        link.add(arrow);
        link.getElement().setAttribute("aria-label", getTranslation("parent.calendar." + id, DateFormats.month(to)));
        link.addClassName("step");
        link.setId(id);
        return link;
    }

    private Paragraph summary(List<DayPlan> days) {
        long practiced = days.stream().filter(day -> day.practiced() > 0).count();
        Paragraph summary = new Paragraph(getTranslation("parent.calendar.summary", practiced));
        summary.addClassName("soft");
        summary.setId("month-summary");
        return summary;
    }

    private UUID child() {
        return Optional.ofNullable(childId).orElseThrow(DomainException.NotFound::new);
    }
}

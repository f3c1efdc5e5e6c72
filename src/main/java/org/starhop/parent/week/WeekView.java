package org.starhop.parent.week;

import com.vaadin.flow.component.button.Button;
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
import java.util.UUID;
import org.starhop.base.Weeks;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.EmptyState;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.parent.StepLink;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.progress.DayPlan;
import org.starhop.progress.DayPlans;
import org.starhop.progress.Progress;
import org.starhop.progress.Progress.WeekLine;
import org.starhop.progress.WeekCount;

/** The week's chart over all disciplines; fits on the fridge when printed. */
@Route(value = ParentNavigation.WEEK, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class WeekView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final Prescriptions prescriptions;
    private final DayPlans dayPlans;
    private final Progress progress;
    private final Clock clock;
    private Optional<LocalDate> asked = Optional.empty();

    WeekView(
            Children children,
            Prescriptions prescriptions,
            DayPlans dayPlans,
            Progress progress,
            LivePages live,
            Clock clock) {
        this.children = children;
        this.prescriptions = prescriptions;
        this.dayPlans = dayPlans;
        this.progress = progress;
        this.clock = clock;
        addClassNames("week-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        asked = ParentNavigation.from(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.week.page"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        LocalDate today = child.dateAt(clock.instant());
        LocalDate monday = Weeks.mondayOf(asked.orElse(today));
        List<DayPlan> days = dayPlans.days(shownChild.id(), monday, monday.plusDays(6));
        List<WeekLine> lines = progress.week(shownChild.id(), monday);
        List<Prescription> shown = prescriptions.of(shownChild.id()).stream()
                .filter(prescription ->
                        isIn(prescription.getId(), days) || isOnlyPlanned(prescription.getId(), lines, days))
                .toList();
        removeAll();
        add(header(child, monday));
        if (shown.isEmpty()) {
            add(empty(days));
        } else {
            WeekCount all = lines.stream().map(WeekLine::count).reduce(WeekCount.NONE, WeekCount::plus);
            add(summary(all), new WeekChart(shown, days, lines, today), legend());
        }
    }

    private static boolean isIn(UUID prescriptionId, List<DayPlan> days) {
        return days.stream()
                .flatMap(day -> day.slots().stream())
                .anyMatch(slot -> slot.slot().prescriptionId().equals(prescriptionId));
    }

    /** Returns whether the week counts it although no day shows it anymore; it then gets a line anyway. */
    private static boolean isOnlyPlanned(UUID prescriptionId, List<WeekLine> lines, List<DayPlan> days) {
        return lines.stream()
                .map(WeekLine::prescriptions)
                .filter(of -> of.getFirst().equals(prescriptionId))
                .anyMatch(of -> of.stream().noneMatch(id -> isIn(id, days)));
    }

    private Header header(Child child, LocalDate monday) {
        Paragraph range = new Paragraph(getTranslation(
                "parent.week.range", DateFormats.shortDay(monday), DateFormats.shortDay(monday.plusDays(6))));
        range.addClassName("soft");
        Div title = new Div(new H1(getTranslation("parent.week.title", child.getNickname())), range);
        title.addClassName("day-title");
        Div weeks = new Div(
                StepLink.back(week(monday.minusWeeks(1)), getTranslation("parent.week.previous-week"), "previous-week"),
                title,
                StepLink.ahead(week(monday.plusWeeks(1)), getTranslation("parent.week.next-week"), "next-week"));
        weeks.addClassName("days");
        RouterLink month = ParentNavigation.month(shownChild.id(), YearMonth.from(monday))
                .link(getTranslation("parent.week.month"));
        month.addClassName("button-link");
        month.setId("to-month");
        Button print = new Button(getTranslation("parent.week.print"));
        print.setId("print-week");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div tools = new Div(month, print);
        tools.addClassNames("row", "no-print");
        Header header = new Header(weeks, tools);
        header.addClassNames("row", "spread");
        return header;
    }

    private ParentNavigation.Place week(LocalDate monday) {
        return ParentNavigation.week(shownChild.id(), monday);
    }

    private Paragraph summary(WeekCount all) {
        String words = all.planned() == 0
                ? getTranslation("parent.today.week-rest")
                : getTranslation("parent.week.summary", all.met(), all.planned(), all.done(), all.tried());
        Paragraph summary = new Paragraph(words);
        summary.setId("week-summary");
        return summary;
    }

    private Div legend() {
        Div legend = new Div(new Span(getTranslation("parent.week.legend")));
        legend.addClassNames("legend", "soft");
        return legend;
    }

    private static EmptyState empty(List<DayPlan> days) {
        return days.stream().allMatch(DayPlan::paused)
                ? new EmptyState("1f319", "parent.week.resting")
                : new EmptyState("1f31f", "parent.week.empty");
    }
}

package org.starhop.therapist.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.starhop.base.Names;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.WeekCount;
import org.starhop.therapist.Ages;
import org.starhop.therapist.AlertChips;
import org.starhop.therapist.DayStrip;
import org.starhop.therapist.StarTotal;
import org.starhop.therapist.TherapistNavigation;

/**
 * A child of the caseload. It can refresh without losing the reader's place. Everything that is not clickable is a
 * single element on the server, because a caseload of many children is open in many tabs.
 */
class ChildCard extends ListItem {

    private final String name;
    private final Clock clock;
    private final Div body = new Div();

    ChildCard(ChildAlerts alerts, Clock clock) {
        this.name = Names.folded(alerts.child().getNickname());
        this.clock = clock;
        Child child = alerts.child();
        addClassName("child-card");
        TestIds.set(this, "child-card");
        getElement().setAttribute("data-child", child.getId().toString());
        var link = TherapistNavigation.childLink(child.getNickname(), TherapistNavigation.NOW, child.getId());
        link.addClassName("stretched");
        TestIds.set(link, "open-child");
        Div who = new Div(new H2(link), TextSpans.secondary(Ages.of(child, clock.instant())));
        who.addClassName("child-who");
        body.addClassName("child-card-body");
        add(Pictures.of(child.getAvatar(), ""), who, body);
        show(alerts);
    }

    /** Returns whether the nickname contains the search term. */
    boolean isCalled(String asked) {
        return name.contains(Names.folded(asked));
    }

    final void show(ChildAlerts alerts) {
        ChildProgress progress = alerts.progress();
        getElement().getClassList().set("needs-attention", !alerts.waiting().isEmpty());
        String html = Stream.of(
                        new AlertChips(
                                alerts.waiting(), alerts.child(), alerts.child().dateAt(clock.instant())),
                        new DayStrip(progress.days()),
                        week(progress.thisWeek()),
                        StarTotal.of(progress.stars().total()))
                .filter(Component::isVisible)
                .map(part -> part.getElement().getOuterHTML())
                .collect(Collectors.joining());
        body.getElement().setProperty("innerHTML", html);
    }

    private static Div week(WeekCount week) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().getStyle().set("--share", week.planned() == 0 ? "0%" : week.percent() + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        String words = week.planned() == 0
                ? Labels.text("therapist.week.nothing")
                : Labels.text("therapist.week.met", week.met(), week.planned());
        Div whole = new Div(new Span(words), bar);
        whole.addClassName("week");
        return whole;
    }
}

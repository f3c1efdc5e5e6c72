package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.starhop.account.Accounts;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.child.Treatments;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.Visits;

/** The visits to come: planned here, moved, and cancelled. */
class UpcomingVisits extends Section {

    private final Visits visits;
    private final Treatments treatments;
    private final Accounts accounts;

    UpcomingVisits(Visits visits, Treatments treatments, Accounts accounts) {
        this.visits = visits;
        this.treatments = treatments;
        this.accounts = accounts;
        addClassNames("panel", "stack", "no-print");
    }

    void show(Child child) {
        List<PlannedVisit> upcoming = visits.upcoming(child.getId());
        Button plan = new Button(getTranslation("therapist.visit.plan"), click -> plan(child));
        plan.setId("plan-visit");
        removeAll();
        add(new H2(getTranslation("therapist.visit.upcoming")));
        if (upcoming.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("therapist.visit.none-planned"));
            none.addClassName("soft");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("upcoming");
            upcoming.forEach(visit -> list.add(item(child, visit)));
            add(list);
        }
        add(plan);
    }

    private ListItem item(Child child, PlannedVisit visit) {
        Span when = new Span(DateFormats.shortDayAndTime(visit.start(), child.getZone()));
        when.addClassName("upcoming-when");
        Button move = new Button(getTranslation("therapist.visit.move"), click -> move(child, visit));
        TestIds.set(move, "move-visit").addThemeVariants(ButtonVariant.TERTIARY);
        Button cancel = new Button(getTranslation("therapist.visit.cancel"), click -> cancel(child, visit));
        TestIds.set(cancel, "cancel-visit").addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(move, cancel);
        actions.addClassName("actions");
        Div words = new Div(when, TextSpans.secondary(String.join(", ", visit.therapists())));
        words.addClassName("upcoming-words");
        return TestIds.set(new ListItem(words, actions), "upcoming-visit");
    }

    private void plan(Child child) {
        PlanVisitDialog.plan(
                        treatments.therapists(child.getId()),
                        accounts.me(),
                        child.getZone(),
                        (startsAt, therapists) -> {
                            visits.plan(child.getId(), startsAt, therapists);
                            Notifications.done(
                                    "therapist.visit.planned", DateFormats.shortDayAndTime(startsAt, child.getZone()));
                        })
                .open();
    }

    private void move(Child child, PlannedVisit visit) {
        PlanVisitDialog.move(visit.start(), child.getZone(), (startsAt, therapists) -> {
                    visits.move(child.getId(), visit.id(), startsAt);
                    Notifications.done("therapist.visit.moved", DateFormats.shortDayAndTime(startsAt, child.getZone()));
                })
                .open();
    }

    private void cancel(Child child, PlannedVisit visit) {
        new Confirmation(
                        "therapist.visit.cancel",
                        DateFormats.shortDayAndTime(visit.start(), child.getZone()),
                        () -> visits.cancel(child.getId(), visit.id()))
                .open();
    }
}

package org.starhop.therapist.visit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Accounts;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.console.ListSection;
import org.starhop.console.ShownChild;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.FollowUps;
import org.starhop.followup.visit.HeldVisit;
import org.starhop.followup.visit.HeldVisits;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.SessionBriefs;
import org.starhop.followup.visit.VisitTexts;
import org.starhop.followup.visit.Visits;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescriptions;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** The visits of a child: the one that is running, or the next ones and what came of the last ones. */
@Route(value = TherapistNavigation.VISIT, layout = TherapistLayout.class)
@StyleSheet("visit.css")
@RolesAllowed("THERAPIST")
class VisitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The maximum number of past visits shown. */
    private static final int PAST = 12;

    private final RunningVisit.Services services;
    private final HeldVisits held;
    private final Children children;
    private final Clock clock;
    private final ShownChild shownChild = new ShownChild();
    private final Header header = new Header();
    private final Div body = new Div();
    private final UpcomingVisits upcoming;
    private @Nullable RunningVisit running;

    VisitView(
            Visits visits,
            HeldVisits held,
            VisitTexts texts,
            FollowUps followUps,
            Commitments commitments,
            SessionBriefs briefs,
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Treatments treatments,
            Accounts accounts,
            LivePages live,
            Clock clock) {
        this.services =
                new RunningVisit.Services(visits, texts, followUps, commitments, briefs, prescriptions, prescribing);
        this.held = held;
        this.children = children;
        this.clock = clock;
        this.upcoming = new UpcomingVisits(visits, treatments, accounts);
        addClassNames("page", "narrow", "visit-page");
        add(header, body);
        body.addClassName("visit");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        running = null;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.visit.page");
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        Optional<PlannedVisit> now = services.visits().current(child.getId());
        showHeader(child, now);
        if (now.isPresent()) {
            showRunning(child, now.get());
        } else {
            showOthers(child);
        }
    }

    private void showHeader(Child child, Optional<PlannedVisit> now) {
        header.removeAll();
        header.add(
                TherapistNavigation.childLink(
                        getTranslation("therapist.back", child.getNickname()), TherapistNavigation.NOW, child.getId()),
                new H1(getTranslation("therapist.visit.title", child.getNickname())));
        now.ifPresent(visit -> {
            Paragraph since = new Paragraph(getTranslation(
                    "therapist.visit.running",
                    DateFormats.shortDayAndTime(visit.start(), child.getZone()),
                    String.join(", ", visit.therapists())));
            since.addClassName("soft");
            header.add(since);
        });
    }

    private void showRunning(Child child, PlannedVisit visit) {
        RunningVisit shown = running;
        if (shown == null || !shown.visitId().equals(visit.id())) {
            shown = new RunningVisit(services, child, visit.id(), upcoming, this::refresh);
            body.removeAll();
            body.add(shown);
            running = shown;
        }
        upcoming.show(child);
        shown.refresh(child.dateAt(clock.instant()));
    }

    private void showOthers(Child child) {
        running = null;
        upcoming.show(child);
        body.removeAll();
        body.add(start(child), upcoming, past(child));
    }

    private Div start(Child child) {
        Button start = new Button(getTranslation("therapist.visit.start"), click -> {
            services.visits().start(child.getId());
            refresh();
        });
        start.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        TestIds.set(start, "start-visit");
        Paragraph how = new Paragraph(getTranslation("therapist.visit.start.how", child.getNickname()));
        Div both = new Div(how, start);
        both.addClassNames("panel", "stack", "start-visit");
        return both;
    }

    private ListSection past(Child child) {
        List<HeldVisit> past = held.newest(child.getId(), PAST);
        Map<UUID, String> teamNotes = held.teamNotes(child.getId(), PAST);
        return new ListSection(
                getTranslation("therapist.visit.past"),
                past.stream()
                        .map(visit -> past(child, visit, teamNotes.getOrDefault(visit.id(), "")))
                        .toList(),
                getTranslation("therapist.visit.none-held"));
    }

    private PastVisit past(Child child, HeldVisit visit, String teamNote) {
        return new PastVisit(
                visit,
                teamNote,
                child.getZone(),
                (promise, kept) -> services.commitments().tick(child.getId(), promise, kept));
    }
}

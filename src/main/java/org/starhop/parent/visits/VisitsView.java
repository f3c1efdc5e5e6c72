package org.starhop.parent.visits;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.CommitmentItem;
import org.starhop.console.EmptyState;
import org.starhop.console.ListSection;
import org.starhop.console.ShownChild;
import org.starhop.followup.Party;
import org.starhop.followup.visit.CommitmentLine;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.HeldVisit;
import org.starhop.followup.visit.HeldVisits;
import org.starhop.followup.visit.PlannedVisit;
import org.starhop.followup.visit.Visits;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;

/** When the next visit is, what both sides promised, and what was said at each visit. */
@Route(value = ParentNavigation.VISITS, layout = ParentLayout.class)
@StyleSheet("visit.css")
@RolesAllowed("CAREGIVER")
class VisitsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The maximum number of visits shown. */
    private static final int SHOWN = 24;

    private final Visits visits;
    private final HeldVisits heldVisits;
    private final Commitments commitments;
    private final Prescriptions prescriptions;
    private final Children children;
    private final CareCircles circles;
    private final ShownChild shownChild = new ShownChild();

    VisitsView(
            Visits visits,
            HeldVisits heldVisits,
            Commitments commitments,
            Prescriptions prescriptions,
            Children children,
            CareCircles circles,
            LivePages live) {
        this.visits = visits;
        this.heldVisits = heldVisits;
        this.commitments = commitments;
        this.prescriptions = prescriptions;
        this.children = children;
        this.circles = circles;
        addClassNames("visits-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.visits.page"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        removeAll();
        add(new Header(
                ParentNavigation.talk(child.getId()).link(getTranslation("parent.visits.back")),
                new H1(getTranslation("parent.visits.title", child.getNickname()))));
        if (circles.isParent(child.getId())) {
            show(child);
        } else {
            add(new Paragraph(getTranslation("parent.talk.parents-only")));
        }
    }

    private void show(Child child) {
        List<HeldVisit> held = heldVisits.newest(child.getId(), SHOWN);
        List<CommitmentLine> open = commitments.open(child.getId());
        add(next(child));
        if (!open.isEmpty()) {
            add(promises(open));
        }
        if (held.isEmpty()) {
            add(new EmptyState("1f4d6", "parent.visits.empty"));
            return;
        }
        Map<UUID, String> names = prescriptions.of(child.getId()).stream()
                .collect(Collectors.toMap(
                        Prescription::getId,
                        one -> one.getPlan().text(Labels.language()).name()));
        add(new ListSection(
                getTranslation("parent.visits.past"),
                held.stream()
                        .map(visit -> new VisitCard(visit, names, child.getZone(), this::tick))
                        .toList(),
                ""));
    }

    private Section next(Child child) {
        List<PlannedVisit> upcoming = visits.upcoming(child.getId());
        Section next = new Section(new H2(getTranslation("parent.visits.next")));
        next.addClassNames("panel", "stack");
        if (upcoming.isEmpty()) {
            next.add(new Paragraph(getTranslation("parent.visits.none")));
        }
        upcoming.forEach(visit -> {
            Div when = new Div(
                    new Div(DateFormats.shortDayAndTime(visit.start(), child.getZone())),
                    TextSpans.secondary(String.join(", ", visit.therapists())));
            when.addClassName("next-visit");
            next.add(TestIds.set(when, "next-visit"));
        });
        return next;
    }

    private Section promises(List<CommitmentLine> open) {
        Section promises = new Section(new H2(getTranslation("parent.visits.promises")));
        promises.addClassNames("panel", "stack");
        for (Party by : List.of(Party.FAMILY, Party.THERAPIST)) {
            List<CommitmentLine> theirs =
                    open.stream().filter(line -> line.by() == by).toList();
            if (!theirs.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("commitments");
                theirs.forEach(line -> list.add(item(line)));
                promises.add(new H3(getTranslation("parent.visits.promises." + by)), list);
            }
        }
        return promises;
    }

    private CommitmentItem item(CommitmentLine line) {
        return new CommitmentItem(line, line.by() == Party.FAMILY ? kept -> tick(line.id(), kept) : null);
    }

    private void tick(UUID commitment, boolean kept) {
        commitments.tick(shownChild.id(), commitment, kept);
    }
}

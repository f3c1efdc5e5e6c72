package org.starhop.parent.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.starhop.base.ui.LivePages;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.ListSection;
import org.starhop.console.MessageThread;
import org.starhop.console.ProposalCard;
import org.starhop.console.ProposalDesk;
import org.starhop.console.ShownChild;
import org.starhop.followup.HelpLine;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.followup.PlanChange;
import org.starhop.followup.PlanChanges;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.Visits;
import org.starhop.parent.ChangeCard;
import org.starhop.parent.HelpCard;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;

/** What parents and therapists write to each other, what the family asked, and what changed and why, for good. */
@Route(value = ParentNavigation.TALK, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The maximum number of changes shown. */
    private static final int CHANGES = 50;

    /** The maximum number of proposals shown. */
    private static final int PROPOSALS = 20;

    private final Children children;
    private final CareCircles circles;
    private final PlanChanges changes;
    private final HelpRequests requests;
    private final Prescriptions prescriptions;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ShownChild shownChild = new ShownChild();
    private final Header header = new Header();
    private final Div body = new Div();
    private final Div below = new Div();
    private final MessageThread thread;
    private final VisitsPanel visits;

    TalkView(
            Children children,
            CareCircles circles,
            Messages messages,
            PlanChanges changes,
            Visits visits,
            Commitments commitments,
            HelpRequests requests,
            Prescriptions prescriptions,
            Proposals proposals,
            LivePages live) {
        this.children = children;
        this.circles = circles;
        this.changes = changes;
        this.visits = new VisitsPanel(visits, commitments);
        this.requests = requests;
        this.prescriptions = prescriptions;
        this.proposals = proposals;
        this.desk = new ProposalDesk(ProposalSide.FAMILY, proposals, this::refresh);
        this.thread = new MessageThread(messages, shownChild, this::refresh);
        addClassNames("talk-view", "stack");
        add(header, body, below);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.talk"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        header.removeAll();
        header.add(new H1(getTranslation("parent.talk.title", child.getNickname())));
        boolean parent = circles.isParent(shownChild.id());
        if (parent) {
            visits.show(child);
            thread.show(child.getZone());
            body.add(visits, thread);
        } else {
            body.removeAll();
            body.add(new Paragraph(getTranslation("parent.talk.parents-only")));
        }
        below.removeAll();
        if (parent) {
            showProposals(child);
        }
        showAsked(child);
        showChanges();
    }

    private void showProposals(Child child) {
        List<ProposalLine> newest = proposals.of(child.getId(), PROPOSALS);
        if (!newest.isEmpty()) {
            below.add(new ListSection(
                    getTranslation("proposal.title"),
                    newest.stream()
                            .map(line -> new ProposalCard(line, child.getZone(), desk, true))
                            .toList(),
                    ""));
        }
    }

    private void showAsked(Child child) {
        List<HelpLine> asked = requests.of(child.getId());
        if (asked.isEmpty()) {
            return;
        }
        Map<UUID, Prescription> exercises = prescriptions.of(child.getId()).stream()
                .collect(Collectors.toMap(Prescription::getId, Function.identity()));
        below.add(new ListSection(
                getTranslation("parent.talk.asked"),
                asked.stream()
                        .map(line -> new HelpCard(line, child.getZone())
                                .about(Objects.requireNonNull(exercises.get(line.prescriptionId()))))
                        .toList(),
                ""));
    }

    private void showChanges() {
        List<PlanChange> all = changes.of(shownChild.id(), CHANGES);
        below.add(new ListSection(
                getTranslation("parent.talk.changes"),
                all.stream().map(ChangeCard::new).toList(),
                getTranslation("parent.talk.no-changes")));
    }
}

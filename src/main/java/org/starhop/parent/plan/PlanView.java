package org.starhop.parent.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.Uploads;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.ListSection;
import org.starhop.console.ProposalDesk;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.parent.Reasons;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyMedia;
import org.starhop.program.FamilyPlan;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.PauseReason;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.reward.Skies;

/** The family's side of the program: when, in which order, how many minutes, and when everybody rests. */
@Route(value = ParentNavigation.PLAN, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final Prescriptions prescriptions;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final FamilyPlan familyPlan;
    private final FamilyMedia media;
    private final Uploads uploads;
    private final Skies skies;
    private final CareCircles circles;
    private final Clock clock;

    PlanView(
            Children children,
            Prescriptions prescriptions,
            Proposals proposals,
            FamilyPlan familyPlan,
            FamilyMedia media,
            Uploads uploads,
            Skies skies,
            CareCircles circles,
            Clock clock) {
        this.children = children;
        this.prescriptions = prescriptions;
        this.proposals = proposals;
        this.desk = new ProposalDesk(ProposalSide.FAMILY, proposals, this::refresh);
        this.familyPlan = familyPlan;
        this.media = media;
        this.uploads = uploads;
        this.skies = skies;
        this.circles = circles;
        this.clock = clock;
        addClassNames("plan-view", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.plan"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        LocalDate today = child.dateAt(clock.instant());
        List<Prescription> all = prescriptions.of(shownChild.id());
        Reasons reasons = new Reasons(prescriptions.lastReasons(shownChild.id()));
        removeAll();
        add(header(child));
        if (!circles.isParent(shownChild.id())) {
            add(new Paragraph(getTranslation("parent.plan.parents-only")));
            return;
        }
        var pauses = new PausePanel(
                today, familyPlan.pauses(shownChild.id(), today), new PausePanel.Desk(this::pause, this::endPause));
        var sky = new SkyPanel(skies.of(shownChild.id()), this::completeAfter);
        add(
                moments(child, all, reasons, today),
                new AwayPanel(all, reasons, today),
                new MinutesPanel(child, all, today, this::budget),
                sky,
                pauses);
    }

    private Header header(Child child) {
        Paragraph lead = new Paragraph(getTranslation("parent.plan.lead"));
        lead.addClassName("soft");
        return new Header(new H1(getTranslation("parent.plan.title", child.getNickname())), lead);
    }

    private Section moments(Child child, List<Prescription> all, Reasons reasons, LocalDate today) {
        List<Prescription> active = all.stream()
                .filter(prescription ->
                        prescription.getStatus() == PrescriptionStatus.ACTIVE && !prescription.isOver(today))
                .toList();
        var actions = new PlanActions(shownChild.id(), familyPlan, media, uploads, this::refresh);
        Instant now = clock.instant();
        List<ProposalLine> open = proposals.open(child.getId());
        ListSection section = new ListSection(
                getTranslation("parent.plan.when"),
                active.stream()
                        .map(prescription -> new PlanItem(
                                prescription,
                                active,
                                actions,
                                reasons.of(prescription),
                                proposed(prescription, open, child),
                                new ChildsCard(child, prescription, now)))
                        .toList(),
                getTranslation("parent.plan.empty"));
        if (active.isEmpty()) {
            section.setId("empty-plan");
        }
        return section;
    }

    private ProposedPanel proposed(Prescription prescription, List<ProposalLine> open, Child child) {
        List<ProposalLine> about = open.stream()
                .filter(line -> line.prescription().equals(prescription))
                .toList();
        return new ProposedPanel(prescription, about, child.getZone(), desk, this::askForLess);
    }

    private void askForLess(Prescription prescription, SmallerPlan plan, String words) {
        proposals.propose(shownChild.id(), prescription.getId(), plan, AdjustmentReason.NO_TIME, words);
        refresh();
        Notifications.done("proposal.done.WAITING");
    }

    private void budget(int minutes) {
        children.budget(shownChild.id(), minutes);
        refresh();
    }

    private void completeAfter(int days) {
        skies.completeAfter(shownChild.id(), days);
        refresh();
    }

    private void pause(LocalDate from, LocalDate to, PauseReason reason) {
        familyPlan.pause(shownChild.id(), from, to, reason);
        refresh();
    }

    private void endPause(Pause pause) {
        familyPlan.endPause(shownChild.id(), pause.id());
        refresh();
    }
}

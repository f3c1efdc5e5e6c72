package org.starhop.therapist.program;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Discipline;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.console.ProposalCard;
import org.starhop.console.ProposalDesk;
import org.starhop.console.ShownChild;
import org.starhop.practice.RepetitionQuest;
import org.starhop.practice.RepetitionQuests;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.Prescriptions;
import org.starhop.program.ProgramLoad;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.Proposals;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.ProgramActions;
import org.starhop.therapist.TherapistNavigation;

/** A child's home program: what every discipline prescribed, and how much that is in total. */
@Route(value = TherapistNavigation.PROGRAM, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class ProgramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Prescriptions prescriptions;
    private final Prescribing prescribing;
    private final ShownChild shownChild = new ShownChild();
    private final Children children;
    private final Accounts accounts;
    private final RepetitionQuests quests;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final Clock clock;
    private final ProgramActions actions;
    private final WeekFocus focus;
    private final Div tools = new Div();
    private final LoadNote load = new LoadNote();
    private final Div groups = new Div();
    private final Map<UUID, PrescriptionCard> cards = new HashMap<>();
    private List<String> shown = List.of();
    private List<ProposalLine> proposed = List.of();

    ProgramView(
            Prescriptions prescriptions,
            Prescribing prescribing,
            Children children,
            Accounts accounts,
            RepetitionQuests quests,
            Proposals proposals,
            LivePages live,
            Clock clock) {
        this.prescriptions = prescriptions;
        this.prescribing = prescribing;
        this.children = children;
        this.accounts = accounts;
        this.quests = quests;
        this.proposals = proposals;
        this.desk = new ProposalDesk(ProposalSide.THERAPIST, proposals, this::refresh);
        this.clock = clock;
        this.actions = new ProgramActions(prescriptions, prescribing, children, accounts, clock, this::refresh);
        this.focus = new WeekFocus(this::focusOn);
        addClassName("program");
        tools.addClassName("program-tools");
        add(tools, load, groups);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        UUID child = shownChild.id();
        RouterLink prescribe = prescribeLink(child, "prescribe");
        prescribe.addClassNames("button-link", "primary");
        tools.removeAll();
        tools.add(focus, prescribe);
        refresh();
        asked(event, TherapistNavigation.HOLD).ifPresent(one -> actions.hold(one, AdjustmentReason.PAIN));
        asked(event, TherapistNavigation.PROPOSE).ifPresent(this::propose);
    }

    /** Returns the running prescription for which the address asks for something. */
    private Optional<Prescription> asked(BeforeEnterEvent event, String what) {
        return event.getLocation().getQueryParameters().getSingleParameter(what).stream()
                .flatMap(asked -> prescriptions.of(shownChild.id()).stream()
                        .filter(one -> one.getId().toString().equals(asked)))
                .filter(one -> one.getStatus() == PrescriptionStatus.ACTIVE)
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.program");
    }

    private RouterLink prescribeLink(UUID child, String id) {
        RouterLink link = TherapistNavigation.childLink(
                getTranslation("therapist.program.prescribe"), TherapistNavigation.LIBRARY, child);
        link.setId(id);
        return link;
    }

    private void focusOn(String text) {
        prescribing.focusOn(shownChild.id(), text);
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        LocalDate today = child.dateAt(clock.instant());
        List<Prescription> all = prescriptions.of(shownChild.id());
        focus.show(prescriptions.weekFocus(shownChild.id()).orElse(""));
        load.show(ProgramLoad.of(all, today, child.getMinutesPerDay(), null), child);
        load.setVisible(!all.isEmpty());
        List<String> versions = all.stream()
                .map(one -> one.getId() + "/" + one.getRowVersion() + one.isOver(today))
                .toList();
        if (!versions.equals(shown) || all.isEmpty()) {
            shown = versions;
            proposed = List.of();
            show(all, child.getId(), today);
        }
        showProposals(child);
        if (all.stream().anyMatch(one -> one.getQuestTarget() != null)) {
            showQuests(child);
        }
    }

    /** Leaves the cards alone while nothing changed, with what is being typed in them. */
    private void showProposals(Child child) {
        List<ProposalLine> open = proposals.open(child.getId());
        if (!open.equals(proposed)) {
            proposed = open;
            cards.forEach((id, card) -> card.show(open.stream()
                    .filter(line -> line.prescription().getId().equals(id))
                    .map(line -> new ProposalCard(line, child.getZone(), desk, false))
                    .toList()));
        }
    }

    private void propose(Prescription prescription) {
        new ProposeDialog(prescription, (what, because, words) -> {
                    proposals.propose(shownChild.id(), prescription.getId(), what, because, words);
                    refresh();
                    Notifications.done("proposal.done.WAITING");
                })
                .open();
    }

    private void showQuests(Child child) {
        Map<UUID, RepetitionQuest> counted = quests.of(child.getId());
        cards.forEach((id, card) -> card.show(counted.get(id), child.dateAt(clock.instant())));
    }

    private void show(List<Prescription> all, UUID child, LocalDate today) {
        groups.removeAll();
        cards.clear();
        Account me = accounts.me();
        List<Prescription> running =
                all.stream().filter(one -> !one.isOver(today)).toList();
        for (Discipline discipline : Discipline.values()) {
            List<Prescription> ofDiscipline = running.stream()
                    .filter(one -> one.getDiscipline() == discipline)
                    .sorted(java.util.Comparator.comparing(Prescription::getStatus))
                    .toList();
            if (!ofDiscipline.isEmpty()) {
                groups.add(group(discipline, cards(ofDiscipline, me, running, false)));
            }
        }
        if (running.isEmpty()) {
            RouterLink first = prescribeLink(child, "prescribe-first");
            first.addClassNames("button-link", "primary");
            groups.add(new EmptyState("1f422", "therapist.program.empty").with(first));
        }
        List<Prescription> over = all.stream().filter(one -> one.isOver(today)).toList();
        if (!over.isEmpty()) {
            groups.add(finished(cards(over, me, running, true)));
        }
    }

    private static @Nullable Prescription partner(Prescription one, List<Prescription> all) {
        return all.stream().filter(one::isChoiceWith).findFirst().orElse(null);
    }

    private static Section group(Discipline discipline, UnorderedList cards) {
        H2 title = new H2(Badge.of(discipline), new com.vaadin.flow.component.Text(" " + Labels.of(discipline)));
        Section group = new Section(title, cards);
        group.addClassNames("rx-group", discipline.name().toLowerCase(java.util.Locale.ROOT));
        return group;
    }

    /** Returns the finished prescriptions of every discipline. */
    private Section finished(UnorderedList cards) {
        Section group = new Section(new H2(getTranslation("therapist.program.finished")), cards);
        group.addClassName("rx-group");
        group.setId("finished");
        return group;
    }

    private UnorderedList cards(List<Prescription> list, Account me, List<Prescription> running, boolean over) {
        UnorderedList items = new UnorderedList();
        items.addClassName("rx-list");
        for (Prescription one : list) {
            var card = new PrescriptionCard(
                    one, over, one.isAdjustedBy(me), actions, partner(one, running), this::propose);
            cards.put(one.getId(), card);
            items.add(card);
        }
        return items;
    }
}

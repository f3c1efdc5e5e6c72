package org.starhop.therapist.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.followup.ThreadSummary;
import org.starhop.followup.alert.Alerts;
import org.starhop.followup.alert.ChildAlerts;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.Visits;
import org.starhop.program.proposal.Proposals;
import org.starhop.therapist.AlertDesk;
import org.starhop.therapist.HelpPanel;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** What needs the therapist today, over all children: visits, promises, alerts, what families ask, messages not yet read. */
@Route(value = TherapistNavigation.TODAY, layout = TherapistLayout.class)
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
class TodayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Alerts alerts;
    private final Messages messages;
    private final HelpRequests requests;
    private final VisitsToday visits;
    private final TodaysAlerts list;
    private final ProposalsToday proposals;
    private final HelpPanel help = new HelpPanel(this::answer);
    private final Div unread = new Div();
    private final Div nothing = new Div();
    private Set<UUID> shown = Set.of();

    TodayView(
            Alerts alerts,
            Messages messages,
            HelpRequests requests,
            Visits visits,
            Commitments commitments,
            Proposals proposals,
            Accounts accounts,
            LivePages live,
            Clock clock) {
        this.alerts = alerts;
        this.messages = messages;
        this.requests = requests;
        this.visits = new VisitsToday(visits, commitments);
        this.proposals = new ProposalsToday(proposals);
        this.list = new TodaysAlerts(new AlertDesk(alerts, accounts.me(), clock, this::refresh));
        addClassNames("page", "today");
        add(
                new Header(new H1(getTranslation("therapist.today.title"))),
                nothing,
                this.visits,
                list,
                help,
                this.proposals,
                unread);
        live.watch(this, () -> shown, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Actors.require().is(Role.THERAPIST)) {
            event.forwardTo(TherapistNavigation.CLINIC);
            return;
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.nav.today");
    }

    private void refresh() {
        List<ChildAlerts> caseload = alerts.caseload();
        shown = caseload.stream().map(one -> one.child().getId()).collect(Collectors.toSet());
        visits.show(caseload.stream().map(ChildAlerts::child).toList());
        list.show(caseload);
        proposals.show(caseload.stream().map(ChildAlerts::child).toList());
        showHelp();
        showUnread();
        nothing.removeAll();
        if (list.isDone() && !help.isVisible() && isEmpty(proposals) && isEmpty(unread) && isEmpty(visits)) {
            nothing.add(empty());
        }
    }

    private static boolean isEmpty(Div section) {
        return section.getElement().getChildCount() == 0;
    }

    private void showHelp() {
        help.show(requests.waiting());
    }

    private void answer(UUID childId, UUID requestId, String text) {
        requests.answer(childId, requestId, text);
        refresh();
        Notifications.done("therapist.help.done");
    }

    private void showUnread() {
        List<ListItem> threads = messages.threads().stream()
                .filter(thread -> thread.unread() > 0)
                .map(this::entry)
                .toList();
        unread.removeAll();
        if (!threads.isEmpty()) {
            UnorderedList items = new UnorderedList();
            items.addClassName("threads");
            threads.forEach(items::add);
            unread.add(new H2(getTranslation("therapist.today.messages")), items);
        }
    }

    private EmptyState empty() {
        RouterLink children =
                TherapistNavigation.link(getTranslation("therapist.today.children"), TherapistNavigation.CASELOAD);
        children.addClassName("button-link");
        return new EmptyState("1f989", "therapist.today.empty").with(children);
    }

    private ListItem entry(ThreadSummary thread) {
        Child child = thread.child();
        RouterLink link = TherapistNavigation.childLink("", TherapistNavigation.THREAD, child.getId());
        link.add(
                Pictures.of(child.getAvatar(), ""),
                new Div(child.getNickname()),
                new Badge(getTranslation("therapist.messages.unread", thread.unread()), Badge.Tone.CARE));
        return TestIds.set(new ListItem(link), "unread-thread");
    }
}

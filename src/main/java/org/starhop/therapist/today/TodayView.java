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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.followup.Messages;
import org.starhop.followup.ThreadSummary;
import org.starhop.progress.ChildProgress;
import org.starhop.progress.Progress;
import org.starhop.therapist.AttentionList;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** What needs the therapist today: children who need attention, and messages not yet read. */
@Route(value = TherapistNavigation.TODAY, layout = TherapistLayout.class)
@RolesAllowed({"THERAPIST", "ADMINISTRATOR"})
class TodayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;
    private final Messages messages;
    private final Div sections = new Div();
    private Set<UUID> shown = Set.of();

    TodayView(Progress progress, Messages messages, LivePages live) {
        this.progress = progress;
        this.messages = messages;
        addClassName("page");
        sections.addClassName("today");
        add(new Header(new H1(getTranslation("therapist.today.title"))), sections);
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
        show(waiting(), unread());
    }

    private List<ChildProgress> waiting() {
        List<ChildProgress> caseload = progress.caseload();
        shown = caseload.stream().map(one -> one.child().getId()).collect(Collectors.toSet());
        return caseload.stream().filter(one -> !one.attention().isEmpty()).toList();
    }

    private List<ThreadSummary> unread() {
        return messages.threads().stream().filter(thread -> thread.unread() > 0).toList();
    }

    private void show(List<ChildProgress> waiting, List<ThreadSummary> unread) {
        sections.removeAll();
        if (waiting.isEmpty() && unread.isEmpty()) {
            sections.add(nothing());
        }
        if (!waiting.isEmpty()) {
            sections.add(
                    section("therapist.today.attention"),
                    list(waiting.stream().map(TodayView::waiting).toList()));
        }
        if (!unread.isEmpty()) {
            sections.add(
                    section("therapist.today.messages"),
                    list(unread.stream().map(this::unread).toList()));
        }
    }

    private EmptyState nothing() {
        RouterLink children =
                TherapistNavigation.link(getTranslation("therapist.today.children"), TherapistNavigation.CASELOAD);
        children.addClassName("button-link");
        return new EmptyState("1f989", "therapist.today.empty").with(children);
    }

    private H2 section(String key) {
        return new H2(getTranslation(key));
    }

    private static UnorderedList list(List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(list::add);
        list.addClassName("threads");
        return list;
    }

    private static ListItem waiting(ChildProgress one) {
        RouterLink link = link(one.child(), TherapistNavigation.NOW);
        link.add(new AttentionList(one.attention()));
        return TestIds.set(new ListItem(link), "needs-attention");
    }

    private ListItem unread(ThreadSummary thread) {
        RouterLink link = link(thread.child(), TherapistNavigation.THREAD);
        link.add(new Badge(getTranslation("therapist.messages.unread", thread.unread()), Badge.Tone.CARE));
        return TestIds.set(new ListItem(link), "unread-thread");
    }

    private static RouterLink link(Child child, String page) {
        RouterLink link = TherapistNavigation.childLink("", page, child.getId());
        link.add(Pictures.of(child.getAvatar(), ""), new Div(child.getNickname()));
        return link;
    }
}

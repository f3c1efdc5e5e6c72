package org.starhop.therapist.messages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import java.util.stream.Collectors;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.console.Badge;
import org.starhop.console.EmptyState;
import org.starhop.followup.Messages;
import org.starhop.followup.ThreadSummary;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** The threads about all of a therapist's children: unread ones first. */
@Route(value = TherapistNavigation.MESSAGES, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Messages messages;
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private List<ThreadSummary> shown = List.of();

    MessagesView(Messages messages, LivePages live) {
        this.messages = messages;
        addClassName("page");
        list.addClassName("threads");
        list.setId("threads");
        add(new Header(new H1(getTranslation("therapist.messages.title"))), list, below);
        live.watch(this, this::children, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.messages.page");
    }

    private Set<java.util.UUID> children() {
        return shown.stream().map(thread -> thread.child().getId()).collect(Collectors.toSet());
    }

    private void refresh() {
        shown = messages.threads();
        list.removeAll();
        below.removeAll();
        shown.forEach(thread -> list.add(entry(thread)));
        if (shown.isEmpty()) {
            below.add(new EmptyState("1f989", "therapist.messages.empty"));
        }
    }

    private ListItem entry(ThreadSummary thread) {
        Child child = thread.child();
        RouterLink link = TherapistNavigation.childLink("", TherapistNavigation.THREAD, child.getId());
        Div words = new Div(new Div(child.getNickname()), TextSpans.secondary(when(thread)));
        link.add(Pictures.of(child.getAvatar(), ""), words);
        if (thread.unread() > 0) {
            link.add(new Badge(getTranslation("therapist.messages.unread", thread.unread()), Badge.Tone.CARE));
        }
        return TestIds.set(new ListItem(link), "thread");
    }

    private String when(ThreadSummary thread) {
        return thread.newest()
                .map(at -> DateFormats.shortDayAndTime(at, thread.child().getZone()))
                .orElseGet(() -> getTranslation("therapist.messages.quiet"));
    }
}

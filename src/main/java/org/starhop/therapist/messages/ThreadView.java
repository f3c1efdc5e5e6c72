package org.starhop.therapist.messages;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.MessageThread;
import org.starhop.console.ShownChild;
import org.starhop.followup.HelpRequests;
import org.starhop.followup.Messages;
import org.starhop.therapist.HelpPanel;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** The messages about one child. */
@Route(value = TherapistNavigation.THREAD, layout = TherapistLayout.class)
@RolesAllowed("THERAPIST")
class ThreadView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final HelpRequests requests;
    private final HelpPanel help = new HelpPanel(this::answer);
    private final Header header = new Header();
    private final MessageThread thread;

    ThreadView(Children children, Messages messages, HelpRequests requests, LivePages live) {
        this.children = children;
        this.requests = requests;
        this.thread = new MessageThread(messages, shownChild, this::refresh);
        addClassName("page");
        add(header, help, thread);
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.messages.page");
    }

    private void answer(UUID childId, UUID requestId, String text) {
        requests.answer(childId, requestId, text);
        refresh();
        Notifications.done("therapist.help.done");
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        help.show(requests.waitingAbout(child.getId()));
        thread.show(child.getZone());
        header.removeAll();
        header.add(
                TherapistNavigation.link(getTranslation("therapist.messages.all"), TherapistNavigation.MESSAGES),
                new H1(getTranslation("therapist.messages.about", child.getNickname())),
                TherapistNavigation.childLink(
                        getTranslation("therapist.messages.child", child.getNickname()),
                        TherapistNavigation.NOW,
                        child.getId()));
    }
}

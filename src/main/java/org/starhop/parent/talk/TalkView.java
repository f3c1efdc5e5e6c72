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
import org.starhop.base.ui.LivePages;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.console.ListSection;
import org.starhop.console.MessageThread;
import org.starhop.console.ShownChild;
import org.starhop.followup.Messages;
import org.starhop.followup.PlanChange;
import org.starhop.followup.PlanChanges;
import org.starhop.followup.visit.Commitments;
import org.starhop.followup.visit.Visits;
import org.starhop.parent.ChangeCard;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;

/** What parents and therapists write to each other, and what changed and why, for good. Helpers see the changes only. */
@Route(value = ParentNavigation.TALK, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The maximum number of changes shown. */
    private static final int CHANGES = 50;

    private final Children children;
    private final CareCircles circles;
    private final PlanChanges changes;
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
            LivePages live) {
        this.children = children;
        this.circles = circles;
        this.changes = changes;
        this.visits = new VisitsPanel(visits, commitments);
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
        if (circles.isParent(shownChild.id())) {
            visits.show(child);
            thread.show(child.getZone());
            body.add(visits, thread);
        } else {
            body.removeAll();
            body.add(new Paragraph(getTranslation("parent.talk.parents-only")));
        }
        showChanges();
    }

    private void showChanges() {
        List<PlanChange> all = changes.of(shownChild.id(), CHANGES);
        below.removeAll();
        below.add(new ListSection(
                getTranslation("parent.talk.changes"),
                all.stream().map(ChangeCard::new).toList(),
                getTranslation("parent.talk.no-changes")));
    }
}

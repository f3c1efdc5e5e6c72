package org.starhop.parent.helpers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.starhop.account.Account;
import org.starhop.base.ui.LivePages;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Invitations;
import org.starhop.child.Treatments;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;
import org.starhop.console.ListSection;
import org.starhop.console.ShownChild;
import org.starhop.parent.ParentLayout;
import org.starhop.parent.ParentNavigation;
import org.starhop.privacy.AuditLog;

/** Everybody around the child: caregivers, therapists, and who has looked at the record. */
@Route(value = ParentNavigation.HELPERS, layout = ParentLayout.class)
@RolesAllowed("CAREGIVER")
class HelpersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration VISITS_SHOWN = Duration.ofDays(90);

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final CareCircles circles;
    private final Invitations invitations;
    private final Treatments treatments;
    private final AuditLog audit;
    private final Clock clock;

    HelpersView(
            Children children,
            CareCircles circles,
            Invitations invitations,
            Treatments treatments,
            AuditLog audit,
            LivePages live,
            Clock clock) {
        this.children = children;
        this.circles = circles;
        this.invitations = invitations;
        this.treatments = treatments;
        this.audit = audit;
        this.clock = clock;
        addClassNames("helpers-view", "stack");
        live.watch(this, shownChild::watched, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parent.title", getTranslation("parent.nav.helpers"));
    }

    private void refresh() {
        Child child = children.get(shownChild.id());
        boolean parent = circles.isParent(shownChild.id());
        removeAll();
        add(header(child, parent), circle(parent), therapists(child));
        if (parent) {
            add(new RecordVisits(
                    audit.visitors(shownChild.id(), clock.instant().minus(VISITS_SHOWN)), child.getZone()));
        }
    }

    private Header header(Child child, boolean parent) {
        Button invite = new Button(getTranslation("parent.helpers.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setId("invite-helper");
        Paragraph lead = new Paragraph(getTranslation("parent.helpers.lead", child.getNickname()));
        lead.addClassName("soft");
        Header header = new Header(new Div(new H1(getTranslation("parent.helpers.title", child.getNickname())), lead));
        if (parent) {
            header.add(invite);
        }
        header.addClassNames("row", "spread");
        return header;
    }

    private void invite() {
        new InviteDialog(zone(), (person, role, home) -> {
                    var link = invitations.invite(shownChild.id(), person, role, home);
                    refresh();
                    return link;
                })
                .open();
    }

    private ZoneId zone() {
        return children.get(shownChild.id()).getZone();
    }

    private Section circle(boolean parent) {
        List<Member> members = circles.members(shownChild.id());
        String alone = getTranslation("parent.helpers.alone");
        ListSection section = new ListSection(
                getTranslation("parent.helpers.circle"),
                members.stream()
                        .map(member -> new HelperItem(member, parent, this::inviteAgain, this::remove))
                        .toList(),
                alone);
        if (members.size() == 1 && parent) {
            section.addNote(alone);
        }
        return section;
    }

    private void inviteAgain(Member member) {
        AccessLinkDialog.invitation(member.name(), invitations.inviteAgain(shownChild.id(), member.id()), zone())
                .open();
    }

    private void remove(Member member) {
        circles.remove(shownChild.id(), member.id());
        refresh();
        Notifications.done("parent.helpers.removed", member.name());
    }

    private Section therapists(Child child) {
        return new ListSection(
                getTranslation("parent.helpers.therapists"),
                treatments.therapists(shownChild.id()).stream()
                        .map(HelpersView::therapist)
                        .toList(),
                getTranslation("parent.helpers.no-therapists", child.getNickname()));
    }

    private static Article therapist(Account therapist) {
        Article item = new Article(new H3(therapist.getDisplayName()));
        item.addClassNames("panel", "row", "spread");
        if (therapist.getDiscipline() != null) {
            item.add(Badge.of(therapist.getDiscipline()));
        }
        return TestIds.set(item, "therapist");
    }
}

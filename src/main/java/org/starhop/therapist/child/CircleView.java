package org.starhop.therapist.child;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.account.PasswordLink;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Invitations;
import org.starhop.child.Treatments;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;
import org.starhop.console.ShownChild;
import org.starhop.therapist.ChildLayout;
import org.starhop.therapist.ColleagueDialog;
import org.starhop.therapist.PersonItem;
import org.starhop.therapist.TherapistNavigation;

/** The people around a child: those at home, and those who treat. */
@Route(value = TherapistNavigation.CIRCLE, layout = ChildLayout.class)
@RolesAllowed("THERAPIST")
class CircleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Children children;
    private final ShownChild shownChild = new ShownChild();
    private final CareCircles circles;
    private final Invitations invitations;
    private final Treatments treatments;
    private final Accounts accounts;
    private final UnorderedList circle = new UnorderedList();
    private final Paragraph nobody = new Paragraph();
    private final UnorderedList therapists = new UnorderedList();

    CircleView(
            Children children, CareCircles circles, Invitations invitations, Treatments treatments, Accounts accounts) {
        this.children = children;
        this.circles = circles;
        this.invitations = invitations;
        this.treatments = treatments;
        this.accounts = accounts;
        nobody.setText(getTranslation("therapist.circle.nobody"));
        circle.addClassName("people");
        circle.setId("circle");
        therapists.addClassName("people");
        therapists.setId("therapists");
        add(
                head("therapist.circle.circle", button("invite", "therapist.circle.invite", this::invite)),
                circle,
                nobody,
                head("therapist.circle.therapists", button("share", "therapist.circle.share", this::share)),
                therapists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shownChild.readFrom(event);
        refresh();
        if (event.getLocation().getQueryParameters().getParameters().containsKey(TherapistNavigation.INVITE)) {
            invite();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.child.circle");
    }

    private Div head(String key, Button action) {
        Div head = new Div(new H2(getTranslation(key)), action);
        head.addClassName("section-head");
        return head;
    }

    private Button button(String id, String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.setId(id);
        return button;
    }

    private void refresh() {
        UUID child = shownChild.id();
        List<Member> members = circles.members(child);
        circle.removeAll();
        members.forEach(member -> circle.add(item(child, member)));
        nobody.setVisible(members.isEmpty());
        therapists.removeAll();
        treatments.therapists(child).forEach(therapist -> therapists.add(therapist(therapist)));
    }

    private PersonItem item(UUID child, Member member) {
        PersonItem item = TestIds.set(new PersonItem(member.name()), "member");
        String role = Labels.of(member.role());
        item.tell(TextSpans.secondary(member.home() == null ? role : role + " · " + member.home()));
        if (member.joined()) {
            item.offer("therapist.circle.reset", "reset-password", () -> sendPasswordLink(child, member));
        } else {
            item.tell(new Badge(getTranslation("therapist.circle.invited"), Badge.Tone.CARE));
            item.offer(
                    "therapist.circle.again",
                    "invite-again",
                    () -> show(member, invitations.inviteAgain(child, member.id())));
        }
        return item;
    }

    private static PersonItem therapist(Account therapist) {
        PersonItem item = new PersonItem(therapist.getDisplayName());
        if (therapist.getDiscipline() != null) {
            item.tell(Badge.of(therapist.getDiscipline()), TextSpans.secondary(Labels.of(therapist.getDiscipline())));
        }
        return item;
    }

    private void sendPasswordLink(UUID child, Member member) {
        PasswordLink made = invitations.passwordLink(child, member.id());
        AccessLinkDialog.forPassword(member.name(), made, children.get(child).getZone());
    }

    private void show(Member member, IssuedLink link) {
        Child child = children.get(member.childId());
        AccessLinkDialog.invitation(member.name(), link, child.getZone()).open();
    }

    private void invite() {
        new InviteDialog(invitations, children.get(shownChild.id()), this::refresh).open();
    }

    private void share() {
        UUID child = shownChild.id();
        List<Account> already = treatments.therapists(child);
        List<Account> colleagues = accounts.staff().stream()
                .filter(one -> one.isActive() && one.getDiscipline() != null && !already.contains(one))
                .toList();
        new ColleagueDialog(colleagues, colleague -> {
                    treatments.share(child, colleague.getId());
                    Notifications.done("therapist.circle.shared", colleague.getDisplayName());
                    refresh();
                })
                .open();
    }
}

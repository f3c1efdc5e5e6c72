package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import org.starhop.account.AccessLink;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;

/** Colleagues who were invited and have not joined yet: who, as what, until when. */
class ClinicInvitations extends UnorderedList {

    private final Accounts accounts;
    private final Clock clock;
    private final Runnable changed;

    ClinicInvitations(Accounts accounts, Clock clock, Runnable changed) {
        this.accounts = accounts;
        this.clock = clock;
        this.changed = changed;
        addClassName("people");
        setId("staff-invitations");
    }

    void refresh() {
        removeAll();
        accounts.staffInvitations().forEach(invitation -> add(entry(invitation)));
        setVisible(getChildren().findAny().isPresent());
    }

    private ListItem entry(AccessLink invitation) {
        Span name = new Span(name(invitation));
        name.addClassName("person-name");
        String until = DateFormats.shortDayAndTime(invitation.getExpiresAt(), clock.getZone());
        Div words = new Div(
                name,
                TextSpans.secondary(invitation.getEmail()),
                TextSpans.secondary(getTranslation("therapist.clinic.invited.until", until)));
        words.addClassName("person-words");
        words.add(new Badge(getTranslation("therapist.clinic.invited"), Badge.Tone.CARE));
        if (invitation.getDiscipline() != null) {
            words.add(Badge.of(invitation.getDiscipline()));
        }
        if (invitation.isAdministrator()) {
            words.add(new Badge(Labels.of(Role.ADMINISTRATOR)));
        }
        ListItem item = new ListItem(
                words,
                button("invite-again", invitation, () -> again(invitation)),
                button("take-back", invitation, () -> askToTakeBack(invitation), ButtonVariant.ERROR));
        item.getElement().setAttribute("data-testid", "invitation");
        return item;
    }

    private Button button(String name, AccessLink invitation, Runnable work, ButtonVariant... look) {
        Button button = new Button(getTranslation("therapist.clinic." + name), click -> work.run());
        button.setSuffixComponent(TextSpans.visuallyHidden(name(invitation)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(look);
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    private void again(AccessLink invitation) {
        var link = accounts.inviteStaffAgain(invitation.getId());
        changed.run();
        AccessLinkDialog.invitation(name(invitation), link, clock.getZone()).open();
    }

    private void askToTakeBack(AccessLink invitation) {
        new Confirmation("therapist.clinic.take-back", name(invitation), () -> {
                    accounts.takeBackInvitation(invitation.getId());
                    Notifications.done("therapist.clinic.taken-back", name(invitation));
                    changed.run();
                })
                .open();
    }

    private static String name(AccessLink invitation) {
        return invitation.getDisplayName().isBlank() ? invitation.getEmail() : invitation.getDisplayName();
    }
}

package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import org.starhop.account.AccessLink;
import org.starhop.account.Accounts;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.DateFormats;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;
import org.starhop.therapist.PersonItem;

/** Colleagues who were invited and have not joined yet: who, in which role, and until when. */
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

    private PersonItem entry(AccessLink invitation) {
        PersonItem item = TestIds.set(new PersonItem(name(invitation)), "invitation");
        String until = DateFormats.shortDayAndTime(invitation.getExpiresAt(), clock.getZone());
        item.tell(
                TextSpans.secondary(invitation.getEmail()),
                TextSpans.secondary(getTranslation("therapist.clinic.invited.until", until)),
                new Badge(getTranslation("therapist.clinic.invited"), Badge.Tone.CARE));
        if (invitation.getDiscipline() != null) {
            item.tell(Badge.of(invitation.getDiscipline()));
        }
        if (invitation.isAdministrator()) {
            item.tell(new Badge(Labels.of(Role.ADMINISTRATOR)));
        }
        item.offer("therapist.clinic.invite-again", "invite-again", () -> again(invitation));
        item.offer("therapist.clinic.take-back", "take-back", () -> askToTakeBack(invitation), ButtonVariant.ERROR);
        return item;
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

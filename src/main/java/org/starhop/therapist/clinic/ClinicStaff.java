package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.Passwords;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Treatments;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;
import org.starhop.therapist.PersonItem;

/** The people who work in the clinic, and whether they may sign in. */
class ClinicStaff extends UnorderedList {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Treatments treatments;
    private final Clock clock;
    private final Runnable changed;
    private List<Account> shown = List.of();

    ClinicStaff(Accounts accounts, Passwords passwords, Treatments treatments, Clock clock, Runnable changed) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.treatments = treatments;
        this.clock = clock;
        this.changed = changed;
        addClassName("people");
        setId("staff");
    }

    void show(List<Account> people) {
        shown = people;
        removeAll();
        people.stream().sorted(Labels.byName(Account::getDisplayName)).forEach(person -> add(colleague(person)));
    }

    private PersonItem colleague(Account person) {
        PersonItem item = TestIds.set(new PersonItem(person.getDisplayName()), "colleague");
        item.getElement().setAttribute("data-account", person.getId().toString());
        item.tell(TextSpans.secondary(person.getEmail()));
        if (person.getDiscipline() != null) {
            item.tell(Badge.of(person.getDiscipline()));
        }
        if (person.isAdministrator()) {
            item.tell(new Badge(Labels.of(Role.ADMINISTRATOR)));
        }
        if (!person.isActive()) {
            item.tell(new Badge(getTranslation("therapist.clinic.inactive"), Badge.Tone.CARE));
        }
        offer(item, person);
        return item;
    }

    private void offer(PersonItem item, Account person) {
        if (!person.isActive()) {
            item.offer("therapist.clinic.reactivate", "reactivate", () -> reactivate(person));
        } else if (!person.getId().equals(Actors.require().id())) {
            item.offer("therapist.clinic.reset-password", "reset-password", () -> resetPassword(person));
            item.offer("therapist.clinic.deactivate", "deactivate", () -> askToDeactivate(person), ButtonVariant.ERROR);
        }
    }

    private void resetPassword(Account person) {
        AccessLinkDialog.forPassword(person.getDisplayName(), passwords.linkFor(person.getId()), clock.getZone());
    }

    private void reactivate(Account person) {
        accounts.reactivate(person.getId());
        Notifications.done("therapist.clinic.reactivated", person.getDisplayName());
        changed.run();
    }

    private void askToDeactivate(Account person) {
        List<Account> heirs = shown.stream()
                .filter(other -> other.isActive() && other.getDiscipline() != null && !other.equals(person))
                .toList();
        new StopAccessDialog(person, treatments.treatedBy(person.getId()), heirs, taken -> stopAccess(person, taken))
                .open();
    }

    private void stopAccess(Account person, Map<UUID, UUID> taken) {
        treatments.stopAccess(person.getId(), taken);
        Notifications.done("therapist.clinic.deactivated", person.getDisplayName());
        changed.run();
    }
}

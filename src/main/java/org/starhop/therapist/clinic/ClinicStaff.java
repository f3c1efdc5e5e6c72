package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
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
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Treatments;
import org.starhop.console.AccessLinkDialog;
import org.starhop.console.Badge;

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

    private ListItem colleague(Account person) {
        ListItem item = new ListItem(words(person));
        item.getElement().setAttribute("data-testid", "colleague");
        item.getElement().setAttribute("data-account", person.getId().toString());
        if (!person.isActive()) {
            item.add(button("reactivate", person, () -> reactivate(person)));
        } else if (!person.getId().equals(Actors.require().id())) {
            item.add(
                    button("reset-password", person, () -> resetPassword(person)),
                    button("deactivate", person, () -> askToDeactivate(person), ButtonVariant.ERROR));
        }
        return item;
    }

    private Div words(Account person) {
        Span name = new Span(person.getDisplayName());
        name.addClassName("person-name");
        Div words = new Div(name, TextSpans.secondary(person.getEmail()));
        words.addClassName("person-words");
        if (person.getDiscipline() != null) {
            words.add(Badge.of(person.getDiscipline()));
        }
        if (person.isAdministrator()) {
            words.add(new Badge(Labels.of(Role.ADMINISTRATOR)));
        }
        if (!person.isActive()) {
            words.add(new Badge(getTranslation("therapist.clinic.inactive"), Badge.Tone.CARE));
        }
        return words;
    }

    private Button button(String name, Account person, Runnable work, ButtonVariant... variants) {
        Button button = new Button(getTranslation("therapist.clinic." + name), click -> work.run());
        button.setSuffixComponent(TextSpans.visuallyHidden(person.getDisplayName()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addThemeVariants(variants);
        button.getElement().setAttribute("data-testid", name);
        return button;
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

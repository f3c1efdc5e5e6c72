package org.starhop.therapist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.IssuedLink;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.Actors;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Pictures;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatment;
import org.starhop.child.Treatments;

/** The clinic, for who runs it: its staff, and which therapists treat which child. */
@Route(value = "therapist/clinic", layout = TherapistLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ClinicView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Children children;
    private final Treatments treatments;
    private final Clock clock;
    private final UnorderedList staff = new UnorderedList();
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();

    ClinicView(Accounts accounts, Children children, Treatments treatments, Clock clock) {
        this.accounts = accounts;
        this.children = children;
        this.treatments = treatments;
        this.clock = clock;
        addClassName("th-page");
        staff.addClassName("people");
        staff.setId("staff");
        list.addClassName("people");
        list.setId("clinic-children");
        add(
                new H1(getTranslation("therapist.clinic.title")),
                head("therapist.clinic.staff", button("invite-staff", "therapist.clinic.invite", this::invite)),
                staff,
                head(
                        "therapist.clinic.children",
                        button("add-child", "therapist.caseload.add", TherapistNavigation::toAddChild)),
                list,
                below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.clinic.title");
    }

    private Div head(String key, Button action) {
        Div head = new Div(new H2(getTranslation(key)), action);
        head.addClassName("section-head");
        return head;
    }

    private static Button button(String id, String key, Runnable work) {
        Button button = new Button(Labels.text(key), click -> work.run());
        button.setId(id);
        return button;
    }

    private void refresh() {
        List<Account> people = accounts.staff();
        staff.removeAll();
        people.forEach(person -> staff.add(colleague(person)));
        Map<UUID, Account> byId = people.stream().collect(Collectors.toMap(Account::getId, Function.identity()));
        Map<UUID, List<Treatment>> treated = treatments.treatmentsOfClinic();
        List<Child> all = children.ofClinic();
        list.removeAll();
        all.forEach(child -> list.add(child(child, treated.getOrDefault(child.getId(), List.of()), byId)));
        below.removeAll();
        if (all.isEmpty()) {
            below.add(new EmptyState("1f989", "therapist.clinic.empty"));
        }
    }

    private ListItem colleague(Account person) {
        Span name = new Span(person.getDisplayName());
        name.addClassName("person-name");
        Div words = new Div(name, Quiet.text(person.getEmail()));
        words.addClassName("person-words");
        if (person.getDiscipline() != null) {
            words.add(Chip.of(person.getDiscipline()));
        }
        if (person.isAdministrator()) {
            words.add(new Chip(Labels.of(Role.ADMINISTRATOR), Chip.Tone.QUIET));
        }
        ListItem item = new ListItem(words);
        item.getElement().setAttribute("data-testid", "colleague");
        item.getElement().setAttribute("data-account", person.getId().toString());
        if (!person.isActive()) {
            words.add(new Chip(getTranslation("therapist.clinic.inactive"), Chip.Tone.CARE));
            item.add(personal("reactivate", person, () -> reactivate(person)));
        } else if (!person.getId().equals(Actors.require().id())) {
            item.add(
                    personal("reset-password", person, () -> resetPassword(person)),
                    personal("deactivate", person, () -> askToDeactivate(person)));
        }
        return item;
    }

    private Button personal(String name, Account person, Runnable work) {
        Button button = new Button(getTranslation("therapist.clinic." + name), click -> work.run());
        button.setSuffixComponent(Quiet.aloud(person.getDisplayName()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-testid", name);
        return button;
    }

    private void invite() {
        new StaffDialog(accounts, clock, this::refresh).open();
    }

    private void resetPassword(Account person) {
        IssuedLink link = accounts.resetPasswordOf(person.getId());
        new SharedLink("therapist.link.password", person.getDisplayName(), link, clock.getZone()).open();
    }

    private void reactivate(Account person) {
        accounts.reactivate(person.getId());
        Notice.done("therapist.clinic.reactivated", person.getDisplayName());
        refresh();
    }

    private void askToDeactivate(Account person) {
        new Question("therapist.clinic.deactivate", person.getDisplayName(), () -> {
                    accounts.deactivate(person.getId());
                    Notice.done("therapist.clinic.deactivated", person.getDisplayName());
                    refresh();
                })
                .open();
    }

    private ListItem child(Child child, List<Treatment> treated, Map<UUID, Account> people) {
        Span name = new Span(child.getNickname());
        name.addClassName("person-name");
        Div words = new Div(name, Quiet.text(Ages.of(child, clock.instant())));
        words.addClassName("person-words");
        if (treated.isEmpty()) {
            words.add(new Chip(getTranslation("therapist.clinic.untreated"), Chip.Tone.CARE));
        }
        ListItem item = new ListItem(Pictures.of(child.getAvatar(), ""), words);
        item.getElement().setAttribute("data-testid", "clinic-child");
        item.getElement().setAttribute("data-child", child.getId().toString());
        Div therapists = new Div();
        therapists.addClassName("treated-by");
        treated.forEach(treatment -> {
            Account therapist = people.get(treatment.getTherapistId());
            if (therapist != null) {
                therapists.add(treatedBy(child, therapist));
            }
        });
        item.add(therapists, assignButton(child, treated, people));
        return item;
    }

    private Button treatedBy(Child child, Account therapist) {
        String words = therapist.getDisplayName() + " (" + therapist.getDiscipline() + ")";
        Button unassign = new Button(words, Icons.of("cross"), click -> askToUnassign(child, therapist));
        unassign.setIconAfterText(true);
        unassign.setAriaLabel(
                getTranslation("therapist.clinic.unassign.label", therapist.getDisplayName(), child.getNickname()));
        unassign.addThemeVariants(ButtonVariant.SMALL);
        unassign.getElement().setAttribute("data-testid", "unassign");
        return unassign;
    }

    private void askToUnassign(Child child, Account therapist) {
        new Question("therapist.clinic.unassign", therapist.getDisplayName(), () -> {
                    treatments.unassign(child.getId(), therapist.getId());
                    Notice.done("therapist.clinic.unassigned", therapist.getDisplayName(), child.getNickname());
                    refresh();
                })
                .open();
    }

    private Button assignButton(Child child, List<Treatment> treated, Map<UUID, Account> people) {
        List<UUID> already = treated.stream().map(Treatment::getTherapistId).toList();
        List<Account> free = people.values().stream()
                .filter(one -> one.isActive() && one.getDiscipline() != null && !already.contains(one.getId()))
                .sorted(java.util.Comparator.comparing(Account::getDisplayName))
                .toList();
        Button assign = new Button(
                getTranslation("therapist.clinic.assign"),
                Icons.of("plus"),
                click -> new ColleagueDialog(free, therapist -> {
                            treatments.assign(child.getId(), therapist.getId());
                            Notice.done("therapist.clinic.assigned", therapist.getDisplayName(), child.getNickname());
                            refresh();
                        })
                        .open());
        assign.setAriaLabel(getTranslation("therapist.clinic.assign.label", child.getNickname()));
        assign.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        assign.getElement().setAttribute("data-testid", "assign");
        return assign;
    }
}

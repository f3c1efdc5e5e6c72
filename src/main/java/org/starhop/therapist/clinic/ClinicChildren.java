package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.starhop.account.Account;
import org.starhop.base.ui.Confirmation;
import org.starhop.base.ui.Labels;
import org.starhop.base.ui.Notifications;
import org.starhop.base.ui.Pictures;
import org.starhop.base.ui.TestIds;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.child.Treatments;
import org.starhop.console.Badge;
import org.starhop.therapist.Ages;
import org.starhop.therapist.ColleagueDialog;
import org.starhop.therapist.Icons;
import org.starhop.therapist.PersonItem;

/** The clinic's children and who treats each. */
class ClinicChildren extends UnorderedList {

    private final Treatments treatments;
    private final Clock clock;
    private final Runnable changed;

    ClinicChildren(Treatments treatments, Clock clock, Runnable changed) {
        this.treatments = treatments;
        this.clock = clock;
        this.changed = changed;
        addClassName("people");
        setId("clinic-children");
    }

    void show(List<Child> children, Map<UUID, List<UUID>> treated, List<Account> staff) {
        removeAll();
        children.stream().sorted(Labels.byName(Child::getNickname)).forEach(child -> {
            add(entry(child, treated.getOrDefault(child.getId(), List.of()), staff));
        });
    }

    private PersonItem entry(Child child, List<UUID> treating, List<Account> staff) {
        PersonItem item = TestIds.set(new PersonItem(child.getNickname()), "clinic-child");
        item.getElement().setAttribute("data-child", child.getId().toString());
        item.addComponentAsFirst(Pictures.of(child.getAvatar(), ""));
        item.tell(TextSpans.secondary(Ages.of(child, clock.instant())));
        if (staff.stream().noneMatch(one -> one.isActive() && treating.contains(one.getId()))) {
            item.tell(new Badge(getTranslation("therapist.clinic.untreated"), Badge.Tone.CARE));
        }
        Div therapists = new Div();
        therapists.addClassName("treated-by");
        staff.stream()
                .filter(one -> treating.contains(one.getId()))
                .forEach(one -> therapists.add(treatedBy(child, one)));
        item.add(therapists, assign(child, treating, staff));
        return item;
    }

    private Button treatedBy(Child child, Account therapist) {
        String words = therapist.getDisplayName() + " (" + therapist.getDiscipline() + ")";
        Button unassign = new Button(words, Icons.of("cross"), click -> askToUnassign(child, therapist));
        unassign.setIconAfterText(true);
        unassign.setAriaLabel(
                getTranslation("therapist.clinic.unassign.label", therapist.getDisplayName(), child.getNickname()));
        unassign.addThemeVariants(ButtonVariant.SMALL);
        TestIds.set(unassign, "unassign");
        return unassign;
    }

    private void askToUnassign(Child child, Account therapist) {
        new Confirmation("therapist.clinic.unassign", therapist.getDisplayName(), () -> {
                    treatments.unassign(child.getId(), therapist.getId());
                    Notifications.done("therapist.clinic.unassigned", therapist.getDisplayName(), child.getNickname());
                    changed.run();
                })
                .open();
    }

    private Button assign(Child child, List<UUID> treating, List<Account> staff) {
        List<Account> free = staff.stream()
                .filter(one -> one.isActive() && one.getDiscipline() != null && !treating.contains(one.getId()))
                .toList();
        Button assign = new Button(
                getTranslation("therapist.clinic.assign"), Icons.of("plus"), click -> openAssign(child, free));
        assign.setAriaLabel(getTranslation("therapist.clinic.assign.label", child.getNickname()));
        assign.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        TestIds.set(assign, "assign");
        return assign;
    }

    private void openAssign(Child child, List<Account> free) {
        new ColleagueDialog(free, therapist -> {
                    treatments.assign(child.getId(), therapist.getId());
                    Notifications.done("therapist.clinic.assigned", therapist.getDisplayName(), child.getNickname());
                    changed.run();
                })
                .open();
    }
}

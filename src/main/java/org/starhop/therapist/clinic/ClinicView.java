package org.starhop.therapist.clinic;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.ClinicAlerts;
import org.starhop.account.Passwords;
import org.starhop.base.backup.Backups;
import org.starhop.base.ui.TextSpans;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.console.EmptyState;
import org.starhop.therapist.TherapistLayout;
import org.starhop.therapist.TherapistNavigation;

/** The clinic, for its administrators: its staff, which therapists treat which child, and from when on they are alerted. */
@Route(value = TherapistNavigation.CLINIC, layout = TherapistLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ClinicView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Children children;
    private final Treatments treatments;
    private final Clock clock;
    private final ClinicStaff staff;
    private final ClinicInvitations invited;
    private final ClinicBackups backups;
    private final ClinicChildren list;
    private final ClinicAlertLimits limits;
    private final EmptyState nobody = new EmptyState("1f989", "therapist.clinic.empty");

    ClinicView(
            Accounts accounts,
            Passwords passwords,
            Children children,
            Treatments treatments,
            Backups backups,
            ClinicAlerts alerts,
            Clock clock) {
        this.accounts = accounts;
        this.children = children;
        this.treatments = treatments;
        this.clock = clock;
        staff = new ClinicStaff(accounts, passwords, treatments, clock, this::refresh);
        invited = new ClinicInvitations(accounts, clock, this::refresh);
        this.backups = new ClinicBackups(backups, clock);
        limits = new ClinicAlertLimits(alerts);
        list = new ClinicChildren(treatments, clock, this::refresh);
        addClassName("page");
        add(
                new H1(getTranslation("therapist.clinic.title")),
                head("therapist.clinic.staff", "invite-staff", "therapist.clinic.invite", this::invite),
                staff,
                invited,
                caregiversLink(passwords),
                head(
                        "therapist.clinic.children",
                        "add-child",
                        "therapist.caseload.add",
                        TherapistNavigation::toAddChild),
                list,
                nobody,
                head("therapist.limits.title"),
                limits,
                head("therapist.backup.title"),
                this.backups);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        limits.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("therapist.clinic.title");
    }

    private Div head(String title, String id, String action, Runnable work) {
        Button button = new Button(getTranslation(action), click -> work.run());
        button.setId(id);
        Div head = head(title);
        head.add(button);
        return head;
    }

    private Div head(String title) {
        Div head = new Div(new H2(getTranslation(title)));
        head.addClassName("section-head");
        return head;
    }

    private Div caregiversLink(Passwords passwords) {
        Button link = new Button(
                getTranslation("therapist.clinic.link"), click -> new LinkByAddressDialog(passwords, clock).open());
        link.setId("link-by-address");
        link.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(TextSpans.secondary(getTranslation("therapist.clinic.link.when")), link);
        line.addClassName("section-foot");
        return line;
    }

    private void refresh() {
        List<Account> people = accounts.staff();
        List<Child> all = children.ofClinic();
        staff.show(people);
        invited.refresh();
        backups.refresh();
        list.show(all, treatments.therapistsOfClinic(), people);
        nobody.setVisible(all.isEmpty());
    }

    private void invite() {
        new StaffDialog(accounts, clock, this::refresh).open();
    }
}

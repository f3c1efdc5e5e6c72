package org.starhop.therapist;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Discipline;
import org.starhop.base.Language;
import org.starhop.child.Treatments;

class ClinicViewTests extends ConsoleTest {

    @BeforeEach
    void signInAsAdministrator() {
        signIn(clinic.administrator());
    }

    @Test
    @SuppressWarnings("unchecked")
    void invitesATherapistWithALinkThatWorks() {
        open("therapist/clinic", ClinicView.class);
        click("invite-staff");
        _setValue(byId(TextField.class, "staff-name"), "Nora");
        _setValue(byId(EmailField.class, "staff-email"), "nora@example.net");
        _setValue((Select<Discipline>) byId(Select.class, "staff-discipline"), Discipline.OT);
        click("send-staff-invite");

        String address = byId(TextField.class, "link").getValue();
        String token = address.substring(address.lastIndexOf('/') + 1);
        given.get(Accounts.class).joinStaff(token, "Nora", "correct horse battery", Language.EN);
        assertThat(staff()).extracting(Account::getEmail).contains("nora@example.net");
    }

    @Test
    void rejectsAnInvitationToNothing() {
        open("therapist/clinic", ClinicView.class);
        click("invite-staff");
        _setValue(byId(TextField.class, "staff-name"), "Nora");
        _setValue(byId(EmailField.class, "staff-email"), clinic.pt().getEmail());
        click("send-staff-invite");
        assertThat(byId(Select.class, "staff-discipline").isInvalid()).isTrue();
        _setValue(byId(com.vaadin.flow.component.checkbox.Checkbox.class, "staff-administrator"), true);
        click("send-staff-invite");
        assertThat(byId(EmailField.class, "staff-email").isInvalid()).isTrue();
        assertThat(byId(TextField.class, "staff-name").getValue()).isEqualTo("Nora");
    }

    @Test
    void stopsAColleaguesAccessAndGivesItBack() {
        open("therapist/clinic", ClinicView.class);
        assertThat(all(Button.class, "deactivate")).allMatch(stop -> stop.hasThemeName("error"));
        clickFirst("deactivate");
        assertThat(byId(Button.class, "confirm-question").hasThemeName("error")).isTrue();
        click("confirm-question");
        assertThat(staff()).filteredOn(one -> !one.isActive()).hasSize(1);
        clickFirst("reactivate");
        assertThat(staff()).allMatch(Account::isActive);
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesAChildAnotherTherapist() {
        open("therapist/clinic", ClinicView.class);
        clickFirst("assign");
        _setValue((Select<Account>) byId(Select.class, "colleague"), clinic.slp());
        click("confirm-share");
        assertThat(treating()).hasSize(2);
        _click(all(Button.class, "unassign").getFirst());
        click("confirm-question");
        assertThat(treating()).hasSize(1);
    }

    @Test
    void isClosedToTherapists() {
        signIn(clinic.pt());
        assertClosed("therapist/clinic", ClinicView.class);
    }

    private List<Account> staff() {
        return given.as(clinic.administrator(), () -> given.get(Accounts.class).staff());
    }

    private List<?> treating() {
        return given.as(
                        clinic.administrator(),
                        () -> given.get(Treatments.class).treatmentsOfClinic())
                .get(family.childId());
    }
}

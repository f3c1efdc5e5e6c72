package org.starhop.therapist.clinic;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.account.ClinicAlerts;
import org.starhop.account.IssuedLink;
import org.starhop.account.NewPerson;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.child.Treatments;
import org.starhop.privacy.AuditLog;
import org.starhop.testing.Given;
import org.starhop.testing.TestFamily;
import org.starhop.therapist.ConsoleTest;

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
    void showsWhoIsInvitedAndTakesItBack() {
        String token = Given.token(invite("nora.new@example.net"));
        open("therapist/clinic", ClinicView.class);
        assertThat(_get(ClinicInvitations.class).getElement().getTextRecursively())
                .contains("Nora", "nora.new@example.net", "OT", "The link works until");

        clickFirst("take-back");
        click("confirm-question");

        assertThat(_find(ClinicInvitations.class)).isEmpty();
        assertThatThrownBy(() -> given.get(Accounts.class).open(token)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void sendsAnInvitationOnceMore() {
        String first = Given.token(invite("nora.again@example.net"));
        open("therapist/clinic", ClinicView.class);

        clickFirst("invite-again");

        String address = byId(TextField.class, "link").getValue();
        assertThat(given.get(Accounts.class)
                        .open(address.substring(address.lastIndexOf('/') + 1))
                        .getDiscipline())
                .isEqualTo(Discipline.OT);
        assertThatThrownBy(() -> given.get(Accounts.class).open(first)).isInstanceOf(DomainException.Refused.class);
        assertThat(all(Button.class, "invite-again")).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksWhoTakesTheChildrenOfAColleagueWhoseAccessIsStopped() {
        TestFamily other = clinic.aFamily("Noah");
        open("therapist/clinic", ClinicView.class);

        stopAccessOf(clinic.pt());
        List<Select> heirs = all(Select.class, "heir");
        assertThat(heirs).hasSize(2);
        heirs.stream()
                .filter(heir ->
                        family.childId().toString().equals(heir.getElement().getAttribute("data-child")))
                .forEach(heir -> _setValue((Select<Account>) heir, clinic.ot()));
        click("confirm-question");

        assertThat(treating()).containsExactly(clinic.ot().getId());
        assertThat(given.again(clinic.pt()).isActive()).isFalse();
        assertThat(_get(ClinicChildren.class).getElement().getTextRecursively()).contains("Nobody treats this child");
        assertThat(given.asSystem(clinic.id(), () -> given.get(AuditLog.class).newest(family.childId(), 20)))
                .extracting(AuditLog.Entry::action)
                .contains("treatments.stopAccess");
        assertThat(other.child().getNickname()).isEqualTo("Noah");
    }

    @Test
    void stopsNoAccessWhenAChildCannotBeGivenOn() {
        Account gone = clinic.slp();
        given.as(clinic.administrator(), () -> given.get(Accounts.class).deactivate(gone.getId()));

        assertThatThrownBy(() -> given.as(
                        clinic.administrator(),
                        () -> given.get(Treatments.class)
                                .stopAccess(clinic.pt().getId(), Map.of(family.childId(), gone.getId()))))
                .isInstanceOf(DomainException.NotFound.class);
        assertThat(given.again(clinic.pt()).isActive()).isTrue();
        assertThat(treating()).containsExactly(clinic.pt().getId());
    }

    private void stopAccessOf(Account person) {
        _click(_find(
                        ListItem.class,
                        spec -> spec.withAttribute(
                                "data-account", person.getId().toString()))
                .getFirst()
                .getChildren()
                .filter(child -> "deactivate".equals(child.getElement().getAttribute("data-testid")))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private IssuedLink invite(String email) {
        var person = NewPerson.therapist(email, "Nora", Language.EN, Discipline.OT);
        return given.as(clinic.administrator(), () -> given.get(Accounts.class).inviteStaff(person));
    }

    @Test
    void isClosedToTherapists() {
        signIn(clinic.pt());
        assertClosed("therapist/clinic", ClinicView.class);
    }

    private List<Account> staff() {
        return given.as(clinic.administrator(), () -> given.get(Accounts.class).staff());
    }

    private List<UUID> treating() {
        return given.as(
                        clinic.administrator(),
                        () -> given.get(Treatments.class).therapistsOfClinic())
                .get(family.childId());
    }

    @Test
    void changesFromWhenTherapistsAreAlerted() {
        open("therapist/clinic", ClinicView.class);
        _setValue(byId(IntegerField.class, "pain-from"), 2);
        click("save-alert-limits");
        assertThat(painFrom()).isEqualTo(2);
    }

    @Test
    void refusesALimitThatMakesNoSense() {
        open("therapist/clinic", ClinicView.class);
        for (Integer nonsense : new Integer[] {0, 11, null}) {
            byId(IntegerField.class, "pain-from").setValue(nonsense);
            click("save-alert-limits");
            assertThat(byId(IntegerField.class, "pain-from").isInvalid()).isTrue();
            assertThat(byId(IntegerField.class, "pain-from").getErrorMessage()).isNotBlank();
        }
        assertThat(painFrom()).isEqualTo(4);
    }

    private int painFrom() {
        return given.as(
                clinic.administrator(),
                () -> given.get(ClinicAlerts.class).open().limits().painFrom());
    }
}

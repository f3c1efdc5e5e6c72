package org.starhop.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Language;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;

@StarhopTest
class AccountsTests {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationConfiguration security;

    TestClinic clinic;

    @BeforeEach
    void aClinic() {
        clock.set(TestClock.START);
        clinic = given.aClinic();
    }

    @Test
    void aColleagueJoinsByALinkThatWorksOnce() {
        String token = invite("new" + clinic.id() + "@example.org");
        Account joined = accounts.joinStaff(token, "Nia", PASSWORD, Language.ES);
        assertThat(joined.getDiscipline()).isEqualTo(Discipline.SLP);
        assertThat(joined.getClinicId()).isEqualTo(clinic.id());
        assertThatThrownBy(() -> accounts.joinStaff(token, "Thief", PASSWORD, Language.EN))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aLinkExpires() {
        String token = invite("late" + clinic.id() + "@example.org");
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> accounts.open(token)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aShortPasswordUsesNoLinkUp() {
        String token = invite("short" + clinic.id() + "@example.org");
        assertThatThrownBy(() -> accounts.joinStaff(token, "Nia", "short", Language.EN))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(accounts.joinStaff(token, "Nia", PASSWORD, Language.EN)).isNotNull();
    }

    @Test
    void anAddressHasOneAccount() {
        assertThatThrownBy(() -> invite(clinic.pt().getEmail())).isInstanceOf(DomainException.Invalid.class);
    }

    @Test
    void aNewPasswordIsChosenByALink() throws Exception {
        given.get(Passwords.class).choose(given.passwordToken(clinic, clinic.pt()), "another long phrase");
        signInAs(clinic.pt(), "another long phrase");
        assertThatThrownBy(() -> signInAs(clinic.pt(), PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void deactivatedPeopleCannotSignIn() {
        given.as(clinic.administrator(), () -> accounts.deactivate(clinic.pt().getId()));
        assertThatThrownBy(() -> signInAs(clinic.pt(), PASSWORD)).isInstanceOf(DisabledException.class);
    }

    @Test
    void anAdministratorCannotLockThemselvesOut() {
        assertThatThrownBy(() -> given.as(
                        clinic.administrator(),
                        () -> accounts.deactivate(clinic.administrator().getId())))
                .isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void aColleagueOfAnotherClinicDoesNotExist() {
        TestClinic far = given.aClinic();
        assertThatThrownBy(() -> given.as(
                        clinic.administrator(),
                        () -> accounts.deactivate(far.pt().getId())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private String invite(String email) {
        return token(given.as(
                clinic.administrator(),
                () -> accounts.inviteStaff(NewPerson.therapist(email, "Nia", Language.EN, Discipline.SLP))));
    }

    private static String token(IssuedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }

    private void signInAs(Account account, String password) throws Exception {
        AuthenticationManager manager = security.getAuthenticationManager();
        manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account.getEmail(), password));
    }
}

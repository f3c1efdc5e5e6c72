package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.starhop.account.Account;
import org.starhop.account.IssuedLink;
import org.starhop.testing.TestClock;

class PasswordViewTests extends WelcomeTest {

    @Test
    void setsTheNewPasswordOnce() {
        IssuedLink link = resetLink(clinic.pt());
        open(path(link), PasswordView.class);
        type("password", PASSWORD);

        click("password-go");

        assertThat(opens(clinic.pt(), PASSWORD)).isTrue();
        assertThat(sentTo()).contains("login?ready");
        open(path(link), PasswordView.class);
        assertThat(shows("used-link")).isTrue();
    }

    @Test
    void rejectsAShortPassword() {
        open(path(resetLink(clinic.ot())), PasswordView.class);
        type("password", "short");

        click("password-go");

        assertThat(byId(PasswordField.class, "password").isInvalid()).isTrue();
        assertThat(opens(clinic.ot(), "short")).isFalse();
    }

    @Test
    void showsTheSameForAGuessedLinkAndALateOne() {
        open("password/guessed", PasswordView.class);

        assertThat(shows("used-link")).isTrue();
    }

    private IssuedLink resetLink(Account account) {
        return new IssuedLink("/password/" + given.passwordToken(clinic, account), TestClock.START);
    }

    private boolean opens(Account account, String password) {
        String hash = given.get(UserDetailsService.class)
                .loadUserByUsername(account.getEmail())
                .getPassword();
        return given.get(PasswordEncoder.class).matches(password, hash);
    }
}

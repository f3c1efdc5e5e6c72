package org.starhop.welcome;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.starhop.account.SignInRateLimit;

@TestPropertySource(
        properties = {"starhop.address=https://starhop.example.org/", "starhop.mail-from=clinic@example.org"})
class ResetMailTests extends WelcomeTest {

    @MockitoBean
    private JavaMailSender sender;

    @Test
    void mailsALinkThatOpensTheNewPasswordPage() {
        ask(clinic.pt().getEmail().toUpperCase(Locale.ROOT));

        ArgumentCaptor<SimpleMailMessage> sent = ArgumentCaptor.forClass(SimpleMailMessage.class);
        verify(sender, timeout(5_000)).send(sent.capture());
        assertThat(sent.getValue().getTo()).containsExactly(clinic.pt().getEmail());
        String text = sent.getValue().getText();
        assertThat(text).contains("https://starhop.example.org/password/");
        String token = text.replaceAll("(?s).*/password/(\\S+).*", "$1");
        open("password/" + token, PasswordView.class);
        assertThat(shows("password-go")).isTrue();
    }

    @Test
    void saysTheSameToAStrangerAndMailsNothing() {
        String told = ask(clinic.ot().getEmail());
        verify(sender, timeout(5_000)).send(any(SimpleMailMessage.class));
        clearInvocations(sender);

        assertThat(ask("nobody@example.org")).isEqualTo(told);

        verify(sender, after(300).never()).send(any(SimpleMailMessage.class));
    }

    @Test
    void rejectsAnInvalidAddress() {
        open("login", LoginView.class);
        type("forgot-email", "robin");

        _click(byId(Button.class, "forgot-send"));

        assertThat(shows("message")).isFalse();
        verify(sender, never()).send(any(SimpleMailMessage.class));
    }

    @Test
    void tellsAPersonAboutManyWrongPasswordsOnce() {
        SignInRateLimit rateLimit = given.get(SignInRateLimit.class);
        for (int i = 0; i < 20; i++) {
            rateLimit.failed(clinic.slp().getEmail());
            rateLimit.failed("nobody@example.org");
        }

        ArgumentCaptor<SimpleMailMessage> sent = ArgumentCaptor.forClass(SimpleMailMessage.class);
        verify(sender, timeout(5_000)).send(sent.capture());
        assertThat(sent.getValue().getTo()).containsExactly(clinic.slp().getEmail());
        assertThat(sent.getValue().getText()).contains("https://starhop.example.org/login");
    }

    private String ask(String email) {
        open("login", LoginView.class);
        type("forgot-email", email);
        _click(byId(Button.class, "forgot-send"));
        return byId(Message.class, "message").getText();
    }
}

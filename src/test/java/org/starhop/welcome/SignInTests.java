package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.starhop.account.Account;
import org.starhop.account.Passwords;
import org.starhop.base.access.Actors;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;

@StarhopTest
@AutoConfigureMockMvc
class SignInTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Given given;

    @Autowired
    private TestClock clock;

    private Account therapist;

    @BeforeEach
    void aTherapistWithAPassword() {
        TestSecurityContextHolder.clearContext();
        clock.set(TestClock.START);
        TestClinic clinic = given.aClinic();
        therapist = clinic.pt();
        given.get(Passwords.class).choose(given.passwordToken(clinic, therapist), WelcomeTest.PASSWORD);
    }

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.1").andExpect(redirectedUrl("/"));
    }

    @Test
    void saysTheSameOfAnUnknownAddressAsOfAWrongPassword() throws Exception {
        signIn(therapist.getEmail(), "not this one", "10.0.0.2").andExpect(redirectedUrl("/login?wrong"));
        signIn("nobody@example.org", "not this one", "10.0.0.2").andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void slowsDownWhoeverGuessesAPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(therapist.getEmail(), "guess " + i, "10.0.0.3").andExpect(redirectedUrl("/login?wrong"));
        }
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.3").andExpect(redirectedUrl("/login?wait"));

        clock.advance(Duration.ofSeconds(3));

        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.3").andExpect(redirectedUrl("/"));
    }

    @Test
    void slowsDownWhoeverGuessesFromOneAddressAndNobodyElse() throws Exception {
        int guesses = 0;
        while (guesses < 60 && "/login?wrong".equals(target("guess" + guesses + "@example.org", "10.0.0.4"))) {
            guesses++;
        }

        // One more for each three seconds that the guessing took.
        assertThat(guesses).isBetween(20, 40);
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.5").andExpect(redirectedUrl("/"));
    }

    @Test
    void doesNotCountWhoIsRight() throws Exception {
        for (int i = 0; i < 25; i++) {
            signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.6").andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void showsNobodyWhatIsThere() throws Exception {
        mvc.perform(get("/actuator/beans")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/actuator/beans")
                        .with(SecurityMockMvcRequestPostProcessors.authentication(
                                Actors.authentication(therapist.actor()))))
                .andExpect(status().isNotFound());
    }

    private String target(String email, String address) throws Exception {
        return signIn(email, "guess", address).andReturn().getResponse().getRedirectedUrl();
    }

    private ResultActions signIn(String email, String password, String address) throws Exception {
        return mvc.perform(post("/login")
                .param("username", email)
                .param("password", password)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }
}

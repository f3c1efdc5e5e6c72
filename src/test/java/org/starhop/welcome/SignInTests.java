package org.starhop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.starhop.account.Account;
import org.starhop.account.Passwords;
import org.starhop.base.access.Actors;
import org.starhop.testing.Given;
import org.starhop.testing.StarhopTest;
import org.starhop.testing.Statements;
import org.starhop.testing.TestClinic;
import org.starhop.testing.TestClock;

@StarhopTest
@AutoConfigureMockMvc
class SignInTests {

    /** These count as the sign-in address; other odd spellings are refused. */
    private static final Set<String> SIGNING_IN = Set.of("/login", "/%6Cogin", "/%6c%6F%67in", "/lo%67in?x=1");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Given given;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    private TestClinic clinic;
    private Account therapist;

    @BeforeEach
    void aTherapistWithAPassword() {
        TestSecurityContextHolder.clearContext();
        clock.set(TestClock.START);
        clinic = given.aClinic();
        therapist = clinic.pt();
        choosePassword(WelcomeTest.PASSWORD);
    }

    private void choosePassword(String password) {
        given.get(Passwords.class).choose(given.passwordToken(clinic, therapist), password);
    }

    @Test
    void letsInWhoeverKnowsThePassword() throws Exception {
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.1").andExpect(redirectedUrl("/"));
    }

    @Test
    void saysTheSameOfAnUnknownAddressAsOfAWrongPassword() throws Exception {
        signIn(therapist.getEmail(), "not this one", "10.0.0.2").andExpect(redirectedUrl("/login?wrong"));
        signIn("nobody@example.org", "not this one", "10.0.0.2").andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void slowsDownPasswordGuessing() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(therapist.getEmail(), "guess " + i, "10.0.0.3").andExpect(redirectedUrl("/login?wrong"));
        }
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.3").andExpect(redirectedUrl("/login?wait"));

        clock.advance(Duration.ofSeconds(3));

        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.3").andExpect(redirectedUrl("/"));
    }

    /** The response reveals nothing about who has an account: the same answers, however often. */
    @Test
    void answersTheSameForAnAddressThatNobodyHas() throws Exception {
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            known.add(target(therapist.getEmail(), "10.2.0.1"));
            unknown.add(target("nobody-" + therapist.getEmail(), "10.2.0.2"));
            clock.advance(Duration.ofSeconds(i % 3));
        }

        assertThat(unknown).isEqualTo(known).contains("/login?wrong", "/login?wait");
    }

    @Test
    void asksTheDatabaseTheSameForAnAddressThatNobodyHas() {
        assertThat(statements.during(() -> tryAt("nobody2-" + therapist.getEmail())))
                .isEqualTo(statements.during(() -> tryAt(therapist.getEmail())));
    }

    @Test
    void locksNobodyOutOfABrowserThatKnowsThem() throws Exception {
        Cookie known = deviceAfter(rightPassword("10.2.1.1"));
        assertThat(known.isHttpOnly()).isTrue();
        assertThat(known.getAttribute("SameSite")).isEqualTo("Strict");
        strangersGuess(8);

        mvc.perform(rightPassword("10.2.1.1")).andExpect(redirectedUrl("/login?wait"));
        mvc.perform(rightPassword("10.2.1.1").cookie(new Cookie(DeviceCookie.NAME, "y".repeat(43))))
                .andExpect(redirectedUrl("/login?wait"));
        mvc.perform(rightPassword("10.2.1.1").cookie(known)).andExpect(redirectedUrl("/"));
    }

    /** Each is counted before it is checked, including those that create the counter's row at the same moment. */
    @Test
    void checksNoMorePasswordsWhenManyTryAtOnce() throws Exception {
        List<Callable<String>> guesses = IntStream.range(0, 30)
                .<Callable<String>>mapToObj(i -> () -> target("many-" + therapist.getEmail(), "10.2.7." + i))
                .toList();
        List<String> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : threads.invokeAll(guesses)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly("/login?wrong", "/login?wait");
        assertThat(answers.stream().filter("/login?wrong"::equals)).hasSize(5);
    }

    @Test
    void slowsDownAKnownBrowserToo() throws Exception {
        Cookie known = deviceAfter(rightPassword("10.2.2.1"));
        for (int i = 0; i < 5; i++) {
            mvc.perform(wrongPassword(therapist.getEmail(), "10.2.2.1").cookie(known))
                    .andExpect(redirectedUrl("/login?wrong"));
        }

        mvc.perform(rightPassword("10.2.2.1").cookie(known)).andExpect(redirectedUrl("/login?wait"));
        mvc.perform(rightPassword("10.2.2.1")).andExpect(redirectedUrl("/"));
    }

    @Test
    void knowsNoBrowserAfterThePasswordChanged() throws Exception {
        Cookie known = deviceAfter(rightPassword("10.2.3.1"));
        choosePassword("another four plain words");
        strangersGuess(8);

        mvc.perform(withPassword(therapist.getEmail(), "another four plain words", "10.2.3.1")
                        .cookie(known))
                .andExpect(redirectedUrl("/login?wait"));
    }

    @Test
    void aBrowserRemembersEveryoneWhoSignsInThere() throws Exception {
        Cookie first = deviceAfter(rightPassword("10.2.4.1"));
        aTherapistWithAPassword();

        Cookie second = deviceAfter(rightPassword("10.2.4.1").cookie(first));

        assertThat(second.getValue()).isEqualTo(first.getValue());
    }

    @Test
    void tellsAPersonOnceThatManyTriesFailed() throws Exception {
        strangersGuess(12);
        clock.advance(Duration.ofMinutes(20));

        assertThat(failuresToldAfter(rightPassword("10.2.5.1"))).isEqualTo(12);
        assertThat(failuresToldAfter(rightPassword("10.2.5.1"))).isNull();
    }

    @Test
    void saysNothingOfAFewWrongTries() throws Exception {
        strangersGuess(4);

        assertThat(failuresToldAfter(rightPassword("10.2.6.1"))).isNull();
    }

    @Test
    void slowsDownGuessingFromOneAddressOnly() throws Exception {
        int guesses = 0;
        while (guesses < 60 && "/login?wrong".equals(target("guess" + guesses + "@example.org", "10.0.0.4"))) {
            guesses++;
        }

        // One more for each three seconds that the guessing took.
        assertThat(guesses).isBetween(20, 40);
        signIn(therapist.getEmail(), WelcomeTest.PASSWORD, "10.0.0.5").andExpect(redirectedUrl("/"));
    }

    /** However it is spelled: what signs in is what is counted. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/%6Cogin",
                "/%6c%6F%67in",
                "/lo%67in?x=1",
                "/login;x=1",
                "//login",
                "/./login",
                "/login/"
            })
    void limitsEverySpellingThatSignsIn(String spelling) throws Exception {
        String address = "10.1.0." + Math.floorMod(spelling.hashCode(), 250);
        int tried = 0;
        for (int i = 0; i < 60; i++) {
            MockHttpServletResponse answer = mvc.perform(post(URI.create(spelling))
                            .param("username", "guess" + i + "@example.org")
                            .param("password", "guess")
                            .with(from(address)))
                    .andReturn()
                    .getResponse();
            tried += "/login?wrong".equals(answer.getRedirectedUrl()) ? 1 : 0;
        }
        assertThat(tried).isLessThanOrEqualTo(40);
        assertThat(tried > 0).isEqualTo(SIGNING_IN.contains(spelling));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE"})
    void signsInByPostOnly(String method) throws Exception {
        mvc.perform(request(HttpMethod.valueOf(method), URI.create("/login"))
                        .param("username", therapist.getEmail())
                        .param("password", WelcomeTest.PASSWORD))
                .andExpect(unauthenticated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "https://localhost",
                "http://localhost:8080",
                "http://user@localhost",
                "http://localhost/",
                "http://localhost.evil.example",
                "null",
                ""
            })
    void letsNobodyBeSignedInByAnotherSite(String origin) throws Exception {
        mvc.perform(rightPassword("10.0.0.7").header("Origin", origin))
                .andExpect(redirectedUrl("/login?elsewhere"))
                .andExpect(unauthenticated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void trustsABrowserThatTheFormIsNotOurs(String site) throws Exception {
        mvc.perform(rightPassword("10.0.0.7").header("Sec-Fetch-Site", site))
                .andExpect(redirectedUrl("/login?elsewhere"));
    }

    @Test
    void takesItsOwnForm() throws Exception {
        mvc.perform(rightPassword("10.0.0.8")
                        .header("Origin", "http://localhost")
                        .header("Sec-Fetch-Site", "same-origin"))
                .andExpect(redirectedUrl("/"));
        mvc.perform(rightPassword("10.0.0.8").with(SignInTests::overHttps).header("Origin", "https://localhost"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void letsNoOtherSiteSignAnybodyOut() throws Exception {
        mvc.perform(post("/logout")
                        .header("Origin", "http://evil.example")
                        .with(SecurityMockMvcRequestPostProcessors.authentication(
                                Actors.authentication(therapist.actor()))))
                .andExpect(status().isForbidden());
    }

    @Test
    void doesNotCountCorrectPasswords() throws Exception {
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
                .with(from(address)));
    }

    private MockHttpServletRequestBuilder rightPassword(String address) {
        return withPassword(therapist.getEmail(), WelcomeTest.PASSWORD, address);
    }

    private void tryAt(String email) {
        for (int i = 0; i < 3; i++) {
            try {
                mvc.perform(wrongPassword(email, "10.2.0.3").cookie(new Cookie(DeviceCookie.NAME, "x".repeat(43))));
            } catch (Exception cause) {
                throw new AssertionError(cause);
            }
        }
    }

    private Object failuresToldAfter(MockHttpServletRequestBuilder signIn) throws Exception {
        return mvc.perform(signIn)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession()
                .getAttribute(FailedTriesNotice.FAILURES);
    }

    private Cookie deviceAfter(MockHttpServletRequestBuilder signIn) throws Exception {
        return mvc.perform(signIn)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(DeviceCookie.NAME);
    }

    /** From many network addresses, each as soon as anybody may; the next one must wait. */
    private void strangersGuess(int tries) throws Exception {
        for (int i = 0; i < tries; i++) {
            while ("/login?wait".equals(target(therapist.getEmail(), "10.3.0." + i))) {
                clock.advance(Duration.ofMinutes(5));
            }
        }
    }

    private static MockHttpServletRequestBuilder wrongPassword(String email, String address) {
        return withPassword(email, "a guess", address);
    }

    private static MockHttpServletRequestBuilder withPassword(String email, String password, String address) {
        return post("/login")
                .param("username", email)
                .param("password", password)
                .with(from(address));
    }

    private static MockHttpServletRequest overHttps(MockHttpServletRequest request) {
        request.setScheme("https");
        request.setServerPort(443);
        return request;
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

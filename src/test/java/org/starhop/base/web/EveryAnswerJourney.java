package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.filter.FormContentFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.starhop.testing.Given;
import org.starhop.testing.TestApplication;
import org.starhop.testing.TestDatabase;
import org.starhop.testing.TestFamily;

/** The headers of every kind of response of the running server: all routes, all API addresses, files, errors. */
@Tag("faults")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestApplication.class)
class EveryAnswerJourney {

    private static final String ANYTHING = UUID.randomUUID().toString();
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin");

    @Autowired
    private Given given;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping programs;

    @LocalServerPort
    private int port;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private TestFamily family;
    private String tablet;

    @BeforeEach
    void aFamilyWithATablet() {
        family = given.aClinic().aFamily("Mia");
        tablet = "starhop_device=" + family.tabletSecret();
    }

    @Test
    void noPageMayBeCachedOrFramed() throws Exception {
        List<String> signedIn = List.of(
                "",
                signIn(family.parent().getEmail()),
                signIn(family.clinic().pt().getEmail()));
        for (String route : routes()) {
            for (String session : signedIn) {
                HttpResponse<String> page = get("/" + route, "Cookie", session);
                String policy = page.statusCode() == 302 ? AnswerHeaders.NOTHING : AnswerHeaders.CONSOLES;
                check(page, policy, "same-origin", "no-store");
            }
        }
    }

    @Test
    void whatPagesLoadCarriesItToo() throws Exception {
        for (String file : List.of(
                "/tokens.css",
                "/kit.css",
                "/welcome.css",
                "/icons/starhop.svg",
                "/images/constellation.svg",
                "/parent/push.js",
                "/parent/push-worker.js")) {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            check(answer, AnswerHeaders.NOTHING, "same-origin", "max-age=3600");
        }
    }

    @Test
    void everyAddressOfChildModeHasItsPolicy() throws Exception {
        for (String program : programs()) {
            boolean isPlay = program.startsWith("/play");
            HttpResponse<String> answer = get(program, "Cookie", tablet);
            check(
                    answer,
                    isPlay ? AnswerHeaders.CHILD_MODE : AnswerHeaders.NOTHING,
                    isPlay ? "no-referrer" : "same-origin",
                    null);
        }
        for (String file :
                List.of("/play", "/play/", "/play/index.html", "/play/sw.js", "/play/manifest.json", "/play/no")) {
            check(get(file), AnswerHeaders.CHILD_MODE, "no-referrer", null);
        }
    }

    @Test
    void privateDataIsNeverCached() throws Exception {
        for (String address :
                List.of("/play/api/sky?child=" + family.childId() + "&year=2025", "/play/api/media/" + ANYTHING)) {
            assertThat(header(get(address, "Cookie", tablet), "Cache-Control"))
                    .as(address)
                    .isEqualTo("no-store");
        }
        HttpResponse<String> board = get("/play/api/board", "Cookie", tablet);
        assertThat(header(board, "Cache-Control")).isEqualTo("no-cache, private");
        HttpResponse<String> same = get("/play/api/board", "Cookie", tablet, "If-None-Match", header(board, "ETag"));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().allValues("Cache-Control")).doesNotContain("no-store");
    }

    /** The page's policy governs them; their headers are short, because there are many of them. */
    @Test
    void filesThatPagesLoadSayLittle() throws Exception {
        String bundle = get("/login").body().replaceAll("(?s).*?(VAADIN/build/[^\"]+).*", "/$1");
        for (String file : List.of(
                "/play/assets/no-such.js",
                "/play/pictures/1f98a.svg",
                "/play/icons/icon-192.png",
                "/aura/aura.css",
                bundle)) {
            HttpResponse<String> answer = get(file);
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'");
            assertThat(answer.headers().map().keySet()).doesNotContain("permissions-policy");
        }
    }

    @Test
    void refusalsAndErrorsSayIt() throws Exception {
        for (String address :
                List.of("/nowhere", "/actuator/health", "/actuator/env", "/error", "/media/" + ANYTHING)) {
            check(get(address, "Accept", "application/json"), null, "same-origin", null);
            check(get(address, "Accept", "text/html"), null, "same-origin", null);
        }
        check(post("/therapist", "Content-Type", "text/plain"), null, "same-origin", "no-store");
        check(post("/play/api/taps", "Origin", "null"), AnswerHeaders.CHILD_MODE, "no-referrer", "no-store");
        check(
                post("/play/api/pair", "Content-Type", "application/json"),
                AnswerHeaders.CHILD_MODE,
                "no-referrer",
                "no-store");
        check(
                post("/login", "Content-Type", "application/x-www-form-urlencoded"),
                AnswerHeaders.NOTHING,
                "same-origin",
                "no-store");
    }

    @Test
    void whatIsTooMuchIsRefusedWithThemToo() throws Exception {
        for (String address : List.of("/play/api/pair", "/login", "/VAADIN/dynamic/resource/0/x/upload")) {
            String answer = raw("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n");
            assertThat(answer)
                    .as(address)
                    .startsWith("HTTP/1.1 413")
                    .contains("X-Frame-Options: DENY", "Content-Security-Policy: ", "Permissions-Policy: ")
                    .contains("Cache-Control: no-store");
        }
    }

    /** An error page for people remains readable. */
    @Test
    void errorPagesMayLoadTheirStyles() throws Exception {
        HttpResponse<String> page = get(
                "/actuator/env",
                "Accept",
                "text/html",
                "Cookie",
                signIn(family.parent().getEmail()));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("error-page");
        check(page, AnswerHeaders.CONSOLES, "same-origin", "no-store");
    }

    @Test
    void whatTomcatRefusesCarriesItTooAndRevealsNothingAboutTomcat() throws Exception {
        for (String request : List.of(
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /\\ HTTP/1.1\r\nHost: localhost\r\n",
                "GET /{ HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n",
                "G@T / HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a/..;/b HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a//b HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                "GET /" + "x".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n")) {
            String answer = raw(request);
            String what = request.lines().findFirst().orElseThrow() + "\n" + answer;
            assertThat(answer).as(what).startsWith("HTTP/1.1 ").containsPattern("^HTTP/1.1 [45]");
            assertThat(answer).as(what).doesNotContainIgnoringCase("tomcat");
            assertThat(answer)
                    .as(what)
                    .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "frame-ancestors 'none'")
                    .contains("Referrer-Policy: ", "Cache-Control: no-store", "Permissions-Policy: ");
        }
    }

    /** Spring's filter for them reads an entire form into memory before any access check. */
    @Test
    void readsNoFormsButThoseThatArePosted() throws Exception {
        assertThat(context.getBeansOfType(FormContentFilter.class)).isEmpty();
        String answer = raw("PUT /VAADIN/dynamic/resource/x HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000000\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void neverRedirectsWhereARequestSays() throws Exception {
        for (String address : List.of("/", "/therapist", "/parent", "/play", "/actuator/env", "/nowhere")) {
            String answer =
                    raw("GET " + address + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                            + "X-Forwarded-Proto: https\r\nForwarded: host=evil.example\r\n");
            assertThat(answer).as(address).doesNotContain("evil.example").doesNotContain("Strict-Transport-Security");
        }
    }

    private void check(HttpResponse<String> answer, String policy, String referrer, String cache) {
        String what = answer.request().method() + " " + answer.uri() + " " + answer.statusCode() + " "
                + answer.headers().map();
        ALWAYS.forEach(
                (name, value) -> assertThat(header(answer, name)).as(what).isEqualTo(value));
        String isPage =
                header(answer, "Content-Type").startsWith("text/html") ? AnswerHeaders.CONSOLES : AnswerHeaders.NOTHING;
        assertThat(header(answer, "Content-Security-Policy")).as(what).isEqualTo(policy == null ? isPage : policy);
        assertThat(header(answer, "Permissions-Policy")).as(what).contains("camera=()", "geolocation=()");
        assertThat(header(answer, "Referrer-Policy")).as(what).isEqualTo(referrer);
        assertThat(header(answer, "Cache-Control")).as(what).isNotEmpty();
        if (cache != null) {
            assertThat(header(answer, "Cache-Control")).as(what).isEqualTo(cache);
        }
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as(what)
                .isEmpty();
    }

    /** The single value of this header; two would contradict each other. */
    private static String header(HttpResponse<?> answer, String name) {
        List<String> values = answer.headers().allValues(name);
        assertThat(values).as(answer.uri() + " " + name).hasSizeLessThanOrEqualTo(1);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private Set<String> routes() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replace(":childId", family.childId().toString()))
                .map(template -> template.replaceAll(":\\w+", ANYTHING))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> programs() {
        return programs.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{\\w+}", ANYTHING))
                .filter(pattern -> !pattern.equals("/error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String signIn(String email) throws Exception {
        HttpResponse<String> answer = http.send(
                request("/login", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "username=" + email + "&password=correct+horse+battery"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(header(answer, "Location")).isEqualTo("/");
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        return http.send(request(address, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String... headers) throws Exception {
        return http.send(
                request(address, headers)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

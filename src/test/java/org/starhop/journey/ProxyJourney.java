package org.starhop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.starhop.faults.TargetProcess;
import org.starhop.testing.SelfSigned;

/** The product behind the proxies described in docs/operations.md, with the files that it names. */
@Tag("browser")
class ProxyJourney {

    @RegisterExtension
    static final JourneyExtension JOURNEY = JourneyExtension.withOwnBrowser();

    private static RunningDemo product;
    private static Path folder;
    private static SSLContext trust;

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory(Path.of("target"), "proxy").toAbsolutePath();
        trust = SelfSigned.in(folder);
        product = RunningDemo.startBehindProxy();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (product != null) {
            product.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void peopleSignInAndSeeNews(ReverseProxy proxy) throws Exception {
        int port = RunningDemo.freePort();
        try (TargetProcess running = proxy.start(port, product.port(), folder)) {
            BrowserContext browser = JOURNEY.browser(
                    new Browser.NewContextOptions().setLocale("en-US").setIgnoreHTTPSErrors(true));
            Page page = browser.newPage();
            List<WebSocketFrame> news = new ArrayList<>();
            page.onWebSocket(socket -> socket.onFrameReceived(news::add));

            page.navigate("https://localhost:" + port + "/therapist");
            assertThat(page.url()).isEqualTo("https://localhost:" + port + "/login");
            page.locator("#door-parent").click();
            page.waitForURL(Pattern.compile("https://localhost:" + port + "/parent.*"));
            page.waitForCondition(() -> !news.isEmpty());
            pair(browser, port);

            assertThat(browser.cookies())
                    .extracting(cookie -> cookie.name)
                    .contains("JSESSIONID", "starhop_device", "starhop-language");
            assertThat(browser.cookies()).allMatch(ProxyJourney::isSecure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void apiCallersAreCountedIndividually(ReverseProxy proxy) throws Exception {
        int port = RunningDemo.freePort();
        try (TargetProcess running = proxy.start(port, product.port(), folder)) {
            String server = "https://localhost:" + port;
            List<String> guesses = IntStream.range(0, 60)
                    .mapToObj(i -> signIn(server, "127.0.1." + (proxy.ordinal() + 1), "203.0.113." + i))
                    .toList();

            assertThat(guesses.getFirst()).endsWith("/login?wrong");
            assertThat(guesses.getLast()).endsWith("/login?wait");
            assertThat(signIn(server, "127.0.2." + (proxy.ordinal() + 1), "203.0.113.1"))
                    .endsWith("/login?wrong");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersArePassedOnUnchanged(ReverseProxy proxy) throws Exception {
        int port = RunningDemo.freePort();
        try (TargetProcess running = proxy.start(port, product.port(), folder)) {
            URI server = URI.create("https://localhost:" + port);
            HttpResponse<String> page = get(server.resolve("/therapist"));
            assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(server.resolve(page.headers().firstValue("Location").orElseThrow()))
                    .isEqualTo(server.resolve("/login"));

            HttpResponse<String> part = get(server.resolve("/play/pictures/1f98a.svg"), "Range", "bytes=0-9");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).hasSize(10);

            assertThat(answerToABodyOf(24L << 20, port))
                    .as("an answer of the product, not of the proxy")
                    .containsIgnoringCase("X-Frame-Options: DENY");
        }
    }

    /** Pairs through the demo's door for children, which is open while nobody is signed in. */
    private static void pair(BrowserContext browser, int port) {
        browser.clearCookies();
        Page page = browser.newPage();
        page.navigate("https://localhost:" + port + "/login");
        page.locator("#language-es").click();
        page.locator("html[lang=es]").waitFor();
        page.locator("#door-child").click();
        page.waitForURL(Pattern.compile("https://localhost:" + port + "/play/.*"));
        page.waitForCondition(
                () -> browser.cookies().stream().anyMatch(cookie -> cookie.name.equals("starhop_device")));
    }

    private static boolean isSecure(Cookie cookie) {
        return Boolean.TRUE.equals(cookie.secure) && Boolean.TRUE.equals(cookie.httpOnly);
    }

    private static String signIn(String server, String from, String forged) {
        var request = HttpRequest.newBuilder(URI.create(server + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forged)
                .POST(HttpRequest.BodyPublishers.ofString("username=guess-" + forged + "&password=guess"))
                .build();
        try (HttpClient http = HttpClient.newBuilder()
                .sslContext(trust)
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        } catch (IOException | InterruptedException cause) {
            throw new AssertionError(cause);
        }
    }

    private static HttpResponse<String> get(URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient http = HttpClient.newBuilder().sslContext(trust).build()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Announces the length of the body and sends none; whoever answers has accepted that length. */
    private static String answerToABodyOf(long length, int port) throws IOException {
        try (var socket = (SSLSocket) trust.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /play/api/taps HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nOrigin: https://elsewhere.example\r\nContent-Type: application/json\r\nContent-Length: "
                                    + length + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            var said = socket.getInputStream();
            for (int next = said.read(); next != -1 && answer.indexOf("\r\n\r\n") < 0; next = said.read()) {
                answer.append((char) next);
            }
            return answer.toString();
        }
    }
}

package org.starhop.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How requests are interpreted, on a real Tomcat that only echoes. */
class ProxyTests {

    private static final String FORGED = "203.0.113.9";

    private final HttpClient http = HttpClient.newHttpClient();
    private WebServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/8", "127.0.0.2", "fd00::/64"})
    void trustsNobodyWhoIsNotListed(String proxies) throws Exception {
        start(proxies, "");

        assertThat(echo(
                        "X-Forwarded-For", FORGED,
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "evil.example",
                        "X-Forwarded-Port", "444",
                        "X-Forwarded-Prefix", "/evil",
                        "Forwarded", "for=" + FORGED + ";proto=https;host=evil.example"))
                .isEqualTo("127.0.0.1 http://127.0.0.1:" + server.getPort() + " false - - - http://127.0.0.1:"
                        + server.getPort() + "/join/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.0/8", " ::1 , 127.0.0.1 ,", "0:0:0:0:0:0:0:1/128,127.0.0.1/32"})
    void trustsTheProxiesThatAreListed(String proxies) throws Exception {
        start(proxies, "");

        assertThat(echo(
                        "X-Forwarded-For", "198.51.100.7",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "starhop.example.org",
                        "X-Forwarded-Port", "8443"))
                .startsWith("198.51.100.7 https://starhop.example.org:8443 true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9, 198.51.100.7 | 198.51.100.7",
                "203.0.113.9, 198.51.100.7, 10.1.2.3 | 198.51.100.7",
                "203.0.113.9, 2001:db8::7, 10.1.2.3, 10.1.9.9 | 2001:db8::7",
                "10.1.2.3 | 10.1.2.3",
                "127.0.0.1, 198.51.100.7 | 198.51.100.7"
            })
    void takesTheLastAddressThatIsNotAProxyForTheClient(String chain, String client) throws Exception {
        start("127.0.0.1,10.1.0.0/16", "");

        assertThat(echo("X-Forwarded-For", chain)).startsWith(client + " ");
    }

    @Test
    void readsOneKindOfHeadersOnly() throws Exception {
        start("127.0.0.1", "");

        assertThat(echo("Forwarded", "for=" + FORGED + ";proto=https")).startsWith("127.0.0.1 http://");
    }

    @Test
    void isAtTheConfiguredAddressWhateverARequestSays() throws Exception {
        start("", "https://Starhop.example.org/");

        assertThat(echo("X-Forwarded-Host", "evil.example"))
                .startsWith("127.0.0.1 https://starhop.example.org:443 true")
                .endsWith(" https://starhop.example.org/join/a");
    }

    @Test
    void marksItsCookiesSecureBehindHttps() throws Exception {
        start("127.0.0.1", "");
        assertThat(cookie("X-Forwarded-Proto", "https")).contains("; Secure");
        assertThat(cookie("X-Forwarded-Proto", "http")).isNotEmpty().doesNotContain("Secure");
        server.stop();
        start("", "https://starhop.example.org");
        assertThat(cookie("X-Forwarded-Proto", "http")).contains("; Secure");
        server.stop();
        start("", "");
        assertThat(cookie("X-Forwarded-Proto", "https")).isNotEmpty().doesNotContain("Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example.org",
                "10.0.0.0/33",
                "10.0.0",
                "fd00::/129",
                "10.0.0.1;10.0.0.2",
                "*",
                "0.0.0.0/0",
                "::/0"
            })
    void doesNotStartWithAnInvalidProxy(String named) {
        assertThatThrownBy(() -> new TrustedProxies("127.0.0.1," + named))
                .isInstanceOfSatisfying(
                        WrongSetting.class, wrong -> assertThat(wrong.action()).contains("STARHOP_PROXY="))
                .hasMessageContaining("STARHOP_PROXY names \"" + named + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "starhop.example.org",
                "ftp://starhop.example.org",
                "https://",
                "https://starhop.example.org/app",
                "https://user@starhop.example.org",
                "https://starhop.example.org?x",
                "https://a b",
                "httpsx://a",
                "httpfoo",
                "http:a"
            })
    void doesNotStartWithAnInvalidAddress(String named) {
        assertThatThrownBy(() -> new OwnAddress(named))
                .isInstanceOfSatisfying(
                        WrongSetting.class, wrong -> assertThat(wrong.action()).contains("STARHOP_ADDRESS="))
                .hasMessageContaining(named);
    }

    private void start(String proxies, String address) {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(java.net.InetAddress.getLoopbackAddress());
        new TrustedProxies(proxies).customize(factory);
        new OwnAddress(address).customize(factory);
        server = factory.getWebServer(
                context -> context.addServlet("echo", new Echo()).addMapping("/"));
        server.start();
    }

    private String cookie(String... headers) throws Exception {
        return answer(headers).headers().firstValue("Set-Cookie").orElse("");
    }

    private String echo(String... headers) throws Exception {
        return answer(headers).body();
    }

    private HttpResponse<String> answer(String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                .headers(headers)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static final class Echo extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            String url = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
            response.getWriter()
                    .print(String.join(
                            " ",
                            request.getRemoteAddr(),
                            url,
                            String.valueOf(request.isSecure()),
                            said(request, "X-Forwarded-Host"),
                            said(request, "x-forwarded-prefix"),
                            said(request, "Forwarded"),
                            link(request)));
        }

        /** Creates a link as the consoles do. */
        private static String link(HttpServletRequest request) {
            return ServletUriComponentsBuilder.fromContextPath(request)
                    .path("/join/a")
                    .toUriString();
        }

        private static String said(HttpServletRequest request, String header) {
            return request.getHeader(header) == null ? "-" : request.getHeader(header);
        }
    }
}

package org.starhop.base.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.connector.Response;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The headers of every response, decided in one place when it is sent, so that none goes without them: pages, data,
 * files, redirects, errors, and, through {@link TomcatsOwnAnswers}, requests that Tomcat rejects before any filter. See
 * {@code docs/decisions/0025-*}.
 */
@Configuration(proxyBeanMethods = false)
class AnswerHeaders {

    /** For data, redirects, and pictures: they load nothing and may not be framed. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** For child mode: nothing from other sites, nothing inline. Boards and taps use this server only. */
    static final String CHILD_MODE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; media-src 'self' blob:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /**
     * For the consoles: as strict as Vaadin Flow 25.2 allows, which starts with inline scripts and builds functions
     * from text.
     */
    static final String CONSOLES = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " media-src 'self' blob:; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String POLICY = "Content-Security-Policy";
    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Allows only the screen wake lock, sound, and the clipboard. */
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Permissions-Policy", PERMISSIONS,
            "Cross-Origin-Opener-Policy", "same-origin");

    /**
     * Scripts, styles, and pictures are governed by the page's policy, and long headers would outweigh most of them.
     */
    private final RequestMatcher files = anyOf(
            "/play/assets/**", "/play/pictures/**", "/play/moves/**", "/play/icons/**", "/VAADIN/build/**", "/aura/**");

    private final RequestMatcher childMode = anyOf("/play", "/play/**");

    /** Runs before all other filters, also for error responses. */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> answerHeadersFilter() {
        var filter = new HeaderWriterFilter(List.of(this::write, transportSecurity())) {
            @Override
            protected boolean shouldNotFilterErrorDispatch() {
                return false;
            }
        };
        var registration = new FilterRegistrationBean<HeaderWriterFilter>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    private void write(HttpServletRequest request, HttpServletResponse response) {
        if (isAskedFor(files, "starhop.files", request)) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(POLICY, "default-src 'none'");
            return;
        }
        ALWAYS.forEach(response::setHeader);
        boolean isChildMode = isAskedFor(childMode, "starhop.child-mode", request);
        response.setHeader(POLICY, isChildMode ? CHILD_MODE : isPage(response) ? CONSOLES : NOTHING);
        response.setHeader("Referrer-Policy", isChildMode ? "no-referrer" : "same-origin");
        boolean isStillGood = response.getStatus() == HttpStatus.NOT_MODIFIED.value();
        if (!isStillGood && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Matches an error page by the address that was originally requested. */
    private static boolean isAskedFor(RequestMatcher what, String remembered, HttpServletRequest request) {
        if (request.getAttribute(remembered) == null) {
            request.setAttribute(remembered, what.matches(request));
        }
        return Boolean.TRUE.equals(request.getAttribute(remembered));
    }

    /** Adds the headers to what Tomcat answers by itself. */
    static void write(Response response) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, NOTHING);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean isPage(HttpServletResponse response) {
        String type = response.getContentType();
        return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
    }

    /** Sent only over HTTPS, and not for subdomains, because a clinic's other servers are not ours to decide about. */
    private static HeaderWriter transportSecurity() {
        return new HstsHeaderWriter(A_YEAR.toSeconds(), false);
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(List.of(patterns).stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toArray(RequestMatcher[]::new));
    }
}

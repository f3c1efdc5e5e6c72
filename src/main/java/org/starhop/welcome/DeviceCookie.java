package org.starhop.welcome;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that marks a browser in which somebody has signed in before. It grants no access. It is also sent to the
 * pages where people join or follow a link, not only to the sign-in page, because a second person in a browser must not
 * replace the first.
 */
final class DeviceCookie {

    static final String NAME = "starhop_known";

    /** As long as browsers keep a cookie. */
    private static final Duration LONG = Duration.ofDays(400);

    private DeviceCookie() {}

    static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    static void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        String cookie = ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path(request.getContextPath() + "/")
                .maxAge(LONG)
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}

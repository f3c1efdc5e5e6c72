package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many wrong passwords one network address may try; the account itself slows down too. */
class SignInPace extends OncePerRequestFilter {

    private final RequestMatcher signIn;
    private final Patience patience = new Patience(20, Duration.ofMinutes(1));

    SignInPace(RequestMatcher signIn) {
        this.signIn = signIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (patience.allows(address)) {
            chain.doFilter(request, response);
            if (isIn(response)) {
                patience.forgive(address);
            }
        } else {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.WAIT);
        }
    }

    /** Whoever is let in is led anywhere but back to the sign-in page. */
    private static boolean isIn(HttpServletResponse response) {
        String to = response.getHeader(HttpHeaders.LOCATION);
        return to != null && !to.contains("/login?");
    }
}

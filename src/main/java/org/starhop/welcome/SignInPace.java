package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.access.Actors;

/** Limits how many wrong passwords one network address may try; the account itself slows down too. */
class SignInPace extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

    private final Patience patience = new Patience(20, Duration.ofMinutes(1));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (!SIGN_IN.matches(request)) {
            chain.doFilter(request, response);
        } else if (patience.allows(address)) {
            chain.doFilter(request, response);
            if (Actors.current().isPresent()) {
                patience.forgive(address);
            }
        } else {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.WAIT);
        }
    }
}

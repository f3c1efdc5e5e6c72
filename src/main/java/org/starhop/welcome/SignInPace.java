package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many wrong passwords one network address may try; the account itself slows down too. */
class SignInPace extends OncePerRequestFilter {

    private final Patience patience = new Patience(20, Duration.ofMinutes(1));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (!isSignIn(request)) {
            chain.doFilter(request, response);
        } else if (patience.allows(address)) {
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

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && request.getRequestURI().equals(request.getContextPath() + "/login");
    }
}

package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many passwords one network address may try; the account itself slows down too. */
class SignInPace extends OncePerRequestFilter {

    private final Patience patience = new Patience(20, Duration.ofMinutes(1));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSignIn(request) && !patience.allows(request.getRemoteAddr())) {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.WAIT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name())
                && request.getServletPath().equals("/login");
    }
}

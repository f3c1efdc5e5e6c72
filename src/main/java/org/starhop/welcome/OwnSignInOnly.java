package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.web.OwnOrigin;

/**
 * Rejects sign-ins sent by another site. Otherwise people could end up in an account that is not theirs and write a
 * child's days into it. A CSRF token in the form would work too, but it ends with the session, and people leave sign-in
 * pages open overnight.
 */
class OwnSignInOnly extends OncePerRequestFilter {

    private final RequestMatcher signIn;

    OwnSignInOnly(RequestMatcher signIn) {
        this.signIn = signIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OwnOrigin.isForeign(request)) {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.ELSEWHERE);
        } else {
            chain.doFilter(request, response);
        }
    }
}

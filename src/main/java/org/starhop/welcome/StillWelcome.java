package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Standing;

/** Ends a session at its next request if the person's access was revoked while none of their pages was open here. */
class StillWelcome extends OncePerRequestFilter {

    private static final RequestMatcher FILES =
            new OrRequestMatcher(Stream.of("/*.css", "/aura/**", "/icons/**", "/images/**", "/VAADIN/build/**")
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());

    private final Standing standing;

    StillWelcome(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean gone = Actors.current()
                .filter(Actor::isPerson)
                .filter(person -> !standing.holds(person))
                .isPresent();
        if (gone) {
            signOut(request);
        }
        if (gone && opensPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.CHANGED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files are the same for everybody, and a page loads dozens of them. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.matches(request);
    }

    private static boolean opensPage(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}

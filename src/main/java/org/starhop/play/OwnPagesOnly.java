package org.starhop.play;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.web.OwnOrigin;

/**
 * Accepts changes only from pages of this server and only as JSON. What another site can make a browser send is
 * neither.
 */
class OwnPagesOnly extends OncePerRequestFilter {

    private final Problems problems;

    OwnPagesOnly(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (!OwnOrigin.isSaid(request)) {
            problems.write(
                    response,
                    Problems.of(HttpStatus.FORBIDDEN, "other-origin", "Only Starhop's own pages may send this."));
        } else if (type == null || !type.startsWith("application/json")) {
            problems.write(
                    response, Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "json-only", "Send application/json."));
        } else {
            chain.doFilter(request, response);
        }
    }
}

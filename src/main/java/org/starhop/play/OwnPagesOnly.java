package org.starhop.play;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Changes are taken from pages of this server only, as JSON: what another site can make a browser send is neither. */
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
        if (!isOwn(request.getHeader("Origin"), request)) {
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

    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            int port = uri.getPort() == -1 ? ("https".equals(uri.getScheme()) ? 443 : 80) : uri.getPort();
            return request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

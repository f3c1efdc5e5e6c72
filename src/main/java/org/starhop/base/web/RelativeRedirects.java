package org.starhop.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes redirects to this server's pages relative. An absolute URL would be built from the request's own headers, and
 * whoever controls those could send people elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RelativeRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String here = OwnOrigin.of(request) + "/";
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(isHere(location) ? location.substring(here.length() - 1) : location);
            }

            /** Returns whether it is a path on this server; with two leading slashes it would name another server. */
            private boolean isHere(String location) {
                return location.startsWith(here) && !location.startsWith("/", here.length());
            }
        });
    }
}

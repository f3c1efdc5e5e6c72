package org.starhop.play;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.access.Actors;
import org.starhop.child.Devices;
import org.starhop.child.PairedDevice;

/** Recognizes a tablet by its cookie. */
class DeviceFilter extends OncePerRequestFilter {

    static final String COOKIE = "starhop_device";
    static final String DEVICE = PairedDevice.class.getName();

    private final Devices devices;

    DeviceFilter(Devices devices) {
        this.devices = devices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/play/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secret(request).flatMap(devices::recognise).ifPresent(device -> {
            request.setAttribute(DEVICE, device);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Actors.authentication(device.actor()));
            SecurityContextHolder.setContext(context);
            if (device.unseen()) {
                devices.seen();
            }
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}

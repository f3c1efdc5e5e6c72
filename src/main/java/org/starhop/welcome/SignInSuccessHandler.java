package org.starhop.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.starhop.account.KnownDevices;
import org.starhop.account.SignInPaces;

/** After a sign-in by password: this browser is known from now on, and the person learns whether others tried. */
@Component
class SignInSuccessHandler implements SessionAuthenticationStrategy {

    private final SignInPaces paces;
    private final KnownDevices devices;

    SignInSuccessHandler(SignInPaces paces, KnownDevices devices) {
        this.paces = paces;
        this.devices = devices;
    }

    @Override
    public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        String email = person.getName();
        String device = DeviceCookie.of(request);
        int failures = paces.succeeded(email, device);
        if (failures >= SignInPaces.MANY) {
            request.getSession().setAttribute(FailedTriesNotice.FAILURES, failures);
        }
        devices.remember(email, device).ifPresent(secret -> DeviceCookie.give(secret, request, response));
    }
}

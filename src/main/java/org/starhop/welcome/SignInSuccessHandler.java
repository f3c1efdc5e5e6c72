package org.starhop.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.starhop.account.KnownDevices;
import org.starhop.account.SignInRateLimit;

/** After a sign-in by password, marks this browser as known and tells the person whether others tried. */
@Component
class SignInSuccessHandler implements SessionAuthenticationStrategy {

    private final SignInRateLimit rateLimit;
    private final KnownDevices devices;

    SignInSuccessHandler(SignInRateLimit rateLimit, KnownDevices devices) {
        this.rateLimit = rateLimit;
        this.devices = devices;
    }

    @Override
    public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        String email = person.getName();
        String device = DeviceCookie.of(request);
        int failures = rateLimit.succeeded(email, device);
        if (failures >= SignInRateLimit.MANY) {
            request.getSession().setAttribute(FailedTriesNotice.FAILURES, failures);
        }
        devices.remember(email, device).ifPresent(secret -> DeviceCookie.give(secret, request, response));
    }
}

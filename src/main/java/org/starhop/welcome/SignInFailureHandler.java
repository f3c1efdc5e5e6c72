package org.starhop.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.starhop.account.Account;
import org.starhop.account.SignInRateLimit;

/** Leads back to the sign-in page, which says what to do and still holds the address that was typed. */
class SignInFailureHandler implements AuthenticationFailureHandler {

    /** Session attribute with the address that was typed. */
    static final String EMAIL = "starhop.typed-email";

    private final SignInRateLimit rateLimit;

    SignInFailureHandler(SignInRateLimit rateLimit) {
        this.rateLimit = rateLimit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        if (trouble instanceof InternalAuthenticationServiceException broken) {
            // The password was never checked: the error is answered where all errors are.
            throw broken;
        }
        rateLimit.failed(typed(request));
        leadBack(request, response, LoginView.WRONG);
    }

    /** To the sign-in page, which says why. */
    static void leadBack(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        String typed = typed(request);
        request.getSession().setAttribute(EMAIL, typed.substring(0, Math.min(typed.length(), Account.LONGEST_EMAIL)));
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    static String typed(HttpServletRequest request) {
        return Objects.toString(request.getParameter("username"), "");
    }
}

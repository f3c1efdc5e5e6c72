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

/** Returns to the sign-in page, which says what to do and keeps the address that was typed. */
class SignInFailureHandler implements AuthenticationFailureHandler {

    /** The session attribute with the address that was typed. */
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
            // The password was never checked, so this is handled like any other error.
            throw broken;
        }
        rateLimit.failed(typed(request));
        leadBack(request, response, LoginView.WRONG);
    }

    /** Redirects to the sign-in page with the reason. */
    static void leadBack(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        String typed = typed(request);
        request.getSession().setAttribute(EMAIL, typed.substring(0, Math.min(typed.length(), Account.LONGEST_EMAIL)));
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    static String typed(HttpServletRequest request) {
        return Objects.toString(request.getParameter("username"), "");
    }
}

package org.starhop.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says what to do and still holds the address that was typed. */
class SignInTrouble implements AuthenticationFailureHandler {

    /** Session attribute with the address that was typed. */
    static final String EMAIL = "starhop.typed-email";

    private static final int LONGEST_EMAIL = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        String typed = Objects.toString(request.getParameter("username"), "");
        request.getSession().setAttribute(EMAIL, typed.substring(0, Math.min(typed.length(), LONGEST_EMAIL)));
        String why = trouble instanceof LockedException ? LoginView.WAIT : LoginView.WRONG;
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}

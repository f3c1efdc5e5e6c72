package org.starhop.welcome;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.account.SignInRateLimit;
import org.starhop.base.web.Caller;
import org.starhop.base.web.RateLimit;

/** Limits how many wrong passwords a network address may try, and how quickly anybody may try for one email address. */
class SignInRateLimitFilter extends OncePerRequestFilter {

    private final RequestMatcher signIn;
    private final SignInRateLimit rateLimit;
    private final RateLimit byAddress = new RateLimit(() -> RateLimit.tries(20, Duration.ofMinutes(1)));

    SignInRateLimitFilter(RequestMatcher signIn, SignInRateLimit rateLimit) {
        this.signIn = signIn;
        this.rateLimit = rateLimit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Caller.of(request.getRemoteAddr());
        if (byAddress.take(address) && mayTry(request)) {
            chain.doFilter(request, response);
            if (isIn(response)) {
                byAddress.giveBack(address);
            }
        } else {
            SignInFailureHandler.leadBack(request, response, LoginView.WAIT);
        }
    }

    private boolean mayTry(HttpServletRequest request) {
        String email = SignInFailureHandler.typed(request);
        String device = DeviceCookie.of(request);
        try {
            return rateLimit.mayTry(email, device);
        } catch (DataIntegrityViolationException another) {
            // Two first attempts came at once, and the other one created the row.
            return rateLimit.mayTry(email, device);
        }
    }

    /** Returns whether the sign-in succeeded: only then does it redirect anywhere but to the sign-in page. */
    private static boolean isIn(HttpServletResponse response) {
        String to = response.getHeader(HttpHeaders.LOCATION);
        return to != null && !to.contains("/login?");
    }
}

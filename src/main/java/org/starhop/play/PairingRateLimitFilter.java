package org.starhop.play;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.web.Caller;
import org.starhop.base.web.RateLimit;

/** Limits guesses of pairing codes per address and in total, before the request's body is read. */
class PairingRateLimitFilter extends OncePerRequestFilter {

    private static final RequestMatcher PAIRING =
            PathPatternRequestMatcher.withDefaults().matcher("/play/api/pair");

    private final Problems problems;
    private final Bucket everybody = RateLimit.tries(60, Duration.ofMinutes(1));
    private final RateLimit byAddress = new RateLimit(() -> RateLimit.tries(10, Duration.ofMinutes(1)));

    PairingRateLimitFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!PAIRING.matches(request) || mayTry(Caller.of(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        problems.write(
                response,
                Problems.of(HttpStatus.TOO_MANY_REQUESTS, "slow-down", "Please wait a minute and try again."));
    }

    private boolean mayTry(String address) {
        return byAddress.take(address) && everybody.tryConsume(1);
    }
}

package org.starhop.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.starhop.base.Away;

/**
 * Wraps every request: whatever ended it early gets a plain response, and a client that hung up leaves no trace in the
 * log. Runs inside {@link AnswerHeaders}, so that its responses carry the headers too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastWord extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastWord.class);

    private final Answers answers;

    LastWord(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (refusal(request) == null) {
            proceed(request, response, chain);
        }
        Refusal refusal = refusal(request);
        if (refusal != null) {
            LOG.debug("Refused {} {}: {}", request.getMethod(), request.getRequestURI(), refusal);
            answer(request, response, refusal);
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException thrown) {
            if (refusal(request) != null) {
                return;
            }
            if (EarlyEnd.isHangUp(thrown)) {
                LOG.debug("Somebody hung up during {} {}", request.getMethod(), request.getRequestURI(), thrown);
            } else if (Away.isIn(thrown)) {
                LOG.warn("The database is unavailable: {}", Away.reason(thrown));
                answer(request, response, Refusal.AWAY);
            } else {
                throw thrown;
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (!response.isCommitted()) {
            answers.write(request, response, refusal);
        }
    }

    private static @Nullable Refusal refusal(HttpServletRequest request) {
        return request.getAttribute(IncomingBody.NAME) instanceof IncomingBody body ? body.refusal() : null;
    }
}

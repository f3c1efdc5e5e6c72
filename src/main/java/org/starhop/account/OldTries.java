package org.starhop.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Deletes old sign-in attempts: after a day or, in a flood, after the longest possible wait. */
@Component
class OldTries {

    static final int MOST_ROWS = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(OldTries.class);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final SignInTriesRepository tries;
    private final Clock clock;

    OldTries(SignInTriesRepository tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Runs in its own transaction, because no sign-in may fail when this collides with another one, or with another
     * node.
     */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void forget() {
        Instant now = clock.instant();
        try {
            tries.forgetBefore(now.minus(REMEMBERED));
            if (tries.count() > MOST_ROWS) {
                tries.forgetBefore(now.minus(SignInTries.LONGEST_WAIT));
            }
        } catch (DataAccessException | TransactionException busy) {
            LOG.debug("Old tries are forgotten another time", busy);
        }
    }
}

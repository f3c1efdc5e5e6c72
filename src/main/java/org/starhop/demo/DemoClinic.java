package org.starhop.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.starhop.account.FirstStart;
import org.starhop.base.access.Actor;

/**
 * Creates the demo clinic with its eight weeks, or brings it up to date, in one transaction: a demo that was killed
 * halfway does not exist at all.
 */
@Component
@Profile("demo")
@Order(20)
class DemoClinic implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClinic.class);

    private final FirstStart firstStart;
    private final History history;
    private final Backdating backdating;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoClinic(
            FirstStart firstStart,
            History history,
            Backdating backdating,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.firstStart = firstStart;
        this.history = history;
        this.backdating = backdating;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant now = clock.instant();
        tellUpTo(now);
        LOG.info(
                "The demo clinic is up to date; that took {} ms",
                Duration.between(now, clock.instant()).toMillis());
    }

    /** Plays what has not been played up to this moment. */
    void tellUpTo(Instant now) {
        transaction.executeWithoutResult(status -> {
            Actor nobody = Actor.system(new UUID(0, 0));
            if (backdating.call(now, nobody, () -> firstStart.holdsClinic(true))) {
                history.goOn(now);
            } else {
                history.begin(now);
            }
        });
    }
}

package org.starhop.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.starhop.base.AccessEnded;
import org.starhop.base.LeftChild;

/**
 * Reads from the database, twice a second, whose access another node has revoked, and publishes it as if it had
 * happened here. An H2 file is used by a single process, so this is not needed there.
 */
@Component
class AccessWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AccessWatch.class);

    /** Longer than node clocks differ and transactions last; publishing an event twice does no harm. */
    private static final Duration LOOKS_BACK = Duration.ofMinutes(2);

    private final AccountEvents entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean hasOtherNodes;
    private Set<UUID> known = Set.of();

    AccessWatch(
            AccountEvents entries,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${spring.datasource.url}") String database) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
        this.hasOtherNodes = !database.startsWith("jdbc:h2:");
    }

    @Scheduled(fixedDelayString = "${starhop.access-watch:400ms}")
    void listen() {
        if (hasOtherNodes) {
            try {
                look();
            } catch (DataAccessException | TransactionException away) {
                LOG.debug("The database does not answer; what happened is heard of when it does", away);
            }
        }
    }

    void look() {
        List<AccountEvent> recent =
                entries.findByAtGreaterThanEqualOrderByAt(clock.instant().minus(LOOKS_BACK));
        recent.stream().filter(entry -> !known.contains(entry.getId())).forEach(this::tell);
        known = recent.stream().map(AccountEvent::getId).collect(Collectors.toUnmodifiableSet());
    }

    private void tell(AccountEvent entry) {
        events.publishEvent(new AccessEnded(entry.getAccountId(), entry.getStanding()));
        if (entry.getKind() == AccountEvent.Kind.LEFT_CARE && entry.getChildId() != null) {
            events.publishEvent(new LeftChild(entry.getChildId(), entry.getAccountId()));
        }
    }
}

package org.starhop.notice.push;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.Secrets;

/** The stored browsers, each of one person at a time. */
@Component
@Transactional
class StoredSubscriptions {

    /** The maximum number of browsers per person; a further one takes the place of the oldest. */
    static final int MOST = 10;

    private final PushSubscriptionRepository subscriptions;

    StoredSubscriptions(PushSubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    void put(PushSubscription added) {
        subscriptions.findByEndpointHash(added.getEndpointHash()).ifPresent(subscriptions::delete);
        List<PushSubscription> known = subscriptions.findByAccountIdOrderByMadeAt(added.getAccountId());
        subscriptions.deleteAll(
                known.stream().limit(Math.max(0, known.size() - MOST + 1)).toList());
        subscriptions.flush(); // Hibernate would insert first, and the address is unique.
        subscriptions.save(added);
    }

    void remove(String endpoint, UUID accountId) {
        subscriptions
                .findByEndpointHash(Secrets.hash(endpoint))
                .filter(found -> found.getAccountId().equals(accountId))
                .ifPresent(subscriptions::delete);
    }

    /** Forgets a browser that does not exist any more. */
    void remove(UUID subscriptionId) {
        subscriptions.deleteById(subscriptionId);
    }

    @Transactional(readOnly = true)
    boolean isOf(String endpoint, UUID accountId) {
        return subscriptions.existsByEndpointHashAndAccountId(Secrets.hash(endpoint), accountId);
    }

    @Transactional(readOnly = true)
    List<PushTarget> of(UUID accountId) {
        return subscriptions.findByAccountIdOrderByMadeAt(accountId).stream()
                .map(PushSubscription::target)
                .toList();
    }
}

package org.starhop.notice.push;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PushSubscriptionRepository extends JpaRepository<PushSubscription, UUID> {

    Optional<PushSubscription> findByEndpointHash(String hash);

    boolean existsByEndpointHashAndAccountId(String hash, UUID accountId);

    /** Returns a person's browsers, oldest first. */
    List<PushSubscription> findByAccountIdOrderByMadeAt(UUID accountId);
}

package org.starhop.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.AuditTrail;
import org.starhop.base.access.Actor;

/**
 * Stores the audit trail in the database. Calls are recorded before their transaction begins, so failed attempts are
 * included.
 */
@Component
class StoredAuditTrail implements AuditTrail {

    private final AuditRepository entries;
    private final Clock clock;

    StoredAuditTrail(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, String action, Collection<UUID> childIds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.saveAll(childIds.stream()
                .map(childId -> new AuditEntry(actor, action, childId, now))
                .toList());
    }
}

package org.starhop.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** Lets a parent see who has looked at their child's record. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private final AuditRepository entries;

    AuditLog(AuditRepository entries) {
        this.entries = entries;
    }

    /** Somebody who read or changed a record, and when they last did. */
    public record Visitor(UUID actorId, String name, Instant lastAt) {}

    /** One access to a record: who it was, in which roles, and what they did. */
    public record Entry(UUID actorId, String name, String roles, String action, Instant at) {}

    /** Returns everybody who has read or changed the record since then, most recent first. */
    @Allowed(Who.PARENT_OF)
    public List<Visitor> visitors(UUID childId, Instant since) {
        return entries.findVisitors(childId, since);
    }

    /** Returns the newest entries first. */
    @Allowed(Who.PARENT_OF)
    public List<Entry> newest(UUID childId, int limit) {
        return entries.findNewest(childId, Limit.of(limit)).stream()
                .map(AuditEntry::entry)
                .toList();
    }
}

package org.starhop.notice;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * Published in the transaction of a fact, for whoever tells its readers by another way.
 *
 * @param zone the child's
 * @param byReader the id of each reader's notice
 */
public record NoticesWritten(UUID clinicId, NoticeKind kind, ZoneId zone, Map<UUID, UUID> byReader) {

    public NoticesWritten {
        byReader = Map.copyOf(byReader);
    }
}

package org.starhop.base;

import java.util.Collection;
import java.util.UUID;
import org.starhop.base.access.Actor;

/** Records every read and write of a child's record. Implemented by the privacy module. */
public interface AuditTrail {

    /**
     * Records that the actor is about to do something with these children's records.
     *
     * @param action what is being done, as {@code service.method}
     */
    void record(Actor actor, String action, Collection<UUID> childIds);
}

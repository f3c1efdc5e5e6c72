package org.starhop.privacy;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.base.access.Actor;

/** A read or a change of a child's record by somebody. Never changed, and never deleted by a person. */
@Entity
class AuditEntry extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID actorId;
    private String actorName;
    private String actorRoles;
    private String action;
    private Instant at;

    @SuppressWarnings("NullAway")
    protected AuditEntry() {}

    AuditEntry(Actor actor, String action, UUID childId, Instant at) {
        this.clinicId = actor.clinicId();
        this.childId = childId;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.actorRoles =
                String.join(",", actor.roles().stream().map(Enum::name).sorted().toList());
        this.action = action;
        this.at = at;
    }

    /** Returns the entry as a parent reads it. */
    AuditLog.Entry entry() {
        return new AuditLog.Entry(actorId, actorName, actorRoles, action, at);
    }
}

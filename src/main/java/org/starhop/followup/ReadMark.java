package org.starhop.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.base.access.Actor;

/** How far somebody has read about a child. A fact each time, so that two open pages cannot get into each other's way. */
@Entity
class ReadMark extends Fact {

    /** What was read. */
    enum Topic {
        MESSAGES,
        CHANGES
    }

    private UUID clinicId;
    private UUID childId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private Instant through;

    @SuppressWarnings("NullAway")
    protected ReadMark() {}

    ReadMark(UUID childId, Actor reader, Topic topic, Instant through) {
        this.clinicId = reader.clinicId();
        this.childId = childId;
        this.accountId = reader.id();
        this.topic = topic;
        this.through = through;
    }
}

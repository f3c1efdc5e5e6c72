package org.starhop.notice.reminder;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.base.access.Actor;

/** Somebody has said whether they want to be reminded of a child's routines. Nobody asks them again. */
@Entity
class ReminderAnswer extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID accountId;
    private Instant answeredAt;

    @SuppressWarnings("NullAway")
    protected ReminderAnswer() {}

    ReminderAnswer(UUID childId, Actor person, Instant answeredAt) {
        this.clinicId = person.clinicId();
        this.childId = childId;
        this.accountId = person.id();
        this.answeredAt = answeredAt;
    }
}

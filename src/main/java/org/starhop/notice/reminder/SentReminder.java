package org.starhop.notice.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.exercise.Routine;

/** Somebody was reminded of a routine on a day: stored before anything is sent, so that nothing is sent twice. */
@Entity
class SentReminder extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Routine routine;

    private LocalDate localDate;
    private Instant sentAt;

    @SuppressWarnings("NullAway")
    protected SentReminder() {}

    SentReminder(Reminder reminder, LocalDate localDate, Instant sentAt) {
        this.clinicId = reminder.getClinicId();
        this.childId = reminder.getChildId();
        this.accountId = reminder.getAccountId();
        this.routine = reminder.getRoutine();
        this.localDate = localDate;
        this.sentAt = sentAt;
    }

    /** Returns what others hear of it. */
    Reminded reminded() {
        return new Reminded(getId(), accountId, childId, routine, sentAt);
    }
}

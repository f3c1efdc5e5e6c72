package org.starhop.notice.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.access.Actor;
import org.starhop.exercise.Routine;

/** One person wants to be reminded of a child's routine, every day at the same time. */
@Entity
class Reminder extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Routine routine;

    private int minuteOfDay;

    /** When to look again, so that a search costs what is due and not what is set. A moved time zone heals by itself. */
    private Instant dueAt;

    @SuppressWarnings("NullAway")
    protected Reminder() {}

    Reminder(UUID childId, Actor person, Routine routine, LocalTime time, ZoneId zone, Instant now) {
        this.clinicId = person.clinicId();
        this.childId = childId;
        this.accountId = person.id();
        this.routine = routine;
        this.minuteOfDay = time.get(ChronoField.MINUTE_OF_DAY);
        this.dueAt = Occurrence.after(now, time, zone).moment();
    }

    void moveTo(LocalTime time, ZoneId zone, Instant now) {
        minuteOfDay = time.get(ChronoField.MINUTE_OF_DAY);
        waitForNext(zone, now);
    }

    void waitForNext(ZoneId zone, Instant now) {
        dueAt = Occurrence.after(now, getTime(), zone).moment();
    }

    LocalTime getTime() {
        return LocalTime.ofSecondOfDay(minuteOfDay * 60L);
    }

    UUID getClinicId() {
        return clinicId;
    }

    UUID getChildId() {
        return childId;
    }

    UUID getAccountId() {
        return accountId;
    }

    Routine getRoutine() {
        return routine;
    }
}

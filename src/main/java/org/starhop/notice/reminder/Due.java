package org.starhop.notice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.starhop.child.Child;
import org.starhop.exercise.Routine;
import org.starhop.notice.NoticeChoices;

/** A reminder whose time has come, with the child it is about. */
record Due(Reminder reminder, Child child, Occurrence occurrence) {

    static Due at(Instant now, Reminder reminder, Child child) {
        return new Due(reminder, child, Occurrence.until(now, reminder.getTime(), child.getZone()));
    }

    boolean isInTime(Instant now) {
        return !occurrence.isTooLate(now);
    }

    void waitForNext(Instant now) {
        reminder.waitForNext(child.getZone(), now);
    }

    UUID childId() {
        return child.getId();
    }

    UUID accountId() {
        return reminder.getAccountId();
    }

    Routine routine() {
        return reminder.getRoutine();
    }

    LocalDate date() {
        return occurrence.date();
    }

    /** Returns whether its person chose to have quiet now, by the child's clock. */
    boolean isQuiet(Map<UUID, NoticeChoices> chosen, Instant now) {
        NoticeChoices mine = chosen.get(accountId());
        return mine != null && mine.isQuiet(now, child.getZone());
    }
}

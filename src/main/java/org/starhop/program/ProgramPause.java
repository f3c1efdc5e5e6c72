package org.starhop.program;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/** Days on which the whole program rests. Nothing is planned then, and nothing is lost. */
@Entity
class ProgramPause extends BaseEntity {

    private static final int LONGEST = 90;

    private UUID clinicId;
    private UUID childId;
    private LocalDate fromDate;
    private LocalDate toDate;

    @Enumerated(EnumType.STRING)
    private PauseReason reason;

    @SuppressWarnings("NullAway")
    protected ProgramPause() {}

    ProgramPause(UUID clinicId, UUID childId, LocalDate from, LocalDate to, PauseReason reason) {
        this.clinicId = clinicId;
        this.childId = childId;
        last(from, to);
        this.reason = Require.present("reason", reason);
    }

    private void last(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new DomainException.Invalid("to", "error.end-before-start");
        }
        if (from.plusDays(LONGEST).isBefore(to)) {
            throw new DomainException.Invalid("to", "error.pause-too-long", LONGEST);
        }
        fromDate = from;
        toDate = to;
    }

    /** Absorbs the days of another, overlapping pause from this date on. */
    void join(ProgramPause other, LocalDate since) {
        last(fromDate.isBefore(since) ? fromDate : since, toDate.isAfter(other.toDate) ? toDate : other.toDate);
    }

    /** Ends the pause so that this date is a practice day again. Returns false if nothing of it is left. */
    boolean endBefore(LocalDate date) {
        toDate = date.minusDays(1);
        return !toDate.isBefore(fromDate);
    }

    /** Returns the pause as other modules know it. */
    FamilyPlan.Pause pause() {
        return new FamilyPlan.Pause(getId(), childId, fromDate, toDate, reason);
    }

    LocalDate getFromDate() {
        return fromDate;
    }

    LocalDate getToDate() {
        return toDate;
    }

    PauseReason getReason() {
        return reason;
    }
}

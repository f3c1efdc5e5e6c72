package org.starhop.program;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;

/**
 * The days on which something is prescribed, inclusive.
 *
 * @param endsOn the last day, or null for open-ended; before the first one if it was ended before it began
 */
@Embeddable
public record PrescriptionPeriod(
        LocalDate startsOn, @Nullable LocalDate endsOn) {

    /** Returns this period with another planned last day, which must not be before the first one or in the past. */
    PrescriptionPeriod plannedUntil(@Nullable LocalDate lastDay, LocalDate today) {
        if (lastDay != null && lastDay.isBefore(startsOn)) {
            throw new DomainException.Invalid("endsOn", "error.end-before-start");
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new DomainException.Invalid("endsOn", "error.end-in-past");
        }
        return endedOn(lastDay);
    }

    PrescriptionPeriod endedOn(@Nullable LocalDate lastDay) {
        return new PrescriptionPeriod(startsOn, lastDay);
    }

    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(startsOn) && !isOver(date);
    }
}

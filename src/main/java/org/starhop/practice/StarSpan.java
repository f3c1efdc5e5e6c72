package org.starhop.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.starhop.program.Prescription;

/**
 * The days for which a tablet's tap lights a star: those around the day on which it arrives, since the exercise began.
 * A tap for any other day is kept as sent, without a star (decision 31).
 */
@Component
class StarSpan {

    private final int days;

    StarSpan(@Value("${starhop.star-days}") int days) {
        this.days = days;
    }

    /** What a grown-up reports has limits of its own. */
    boolean holds(Prescription prescription, PracticeLog log) {
        if (log.getSource() != PracticeLog.Source.TABLET) {
            return true;
        }
        LocalDate day = log.getLocalDate();
        LocalDate arrived = LocalDate.ofInstant(log.getEnteredAt(), ZoneOffset.UTC);
        return !day.isBefore(prescription.getStartsOn())
                && !day.isBefore(arrived.minusDays(days))
                && !day.isAfter(arrived.plusDays(days));
    }
}

package org.starhop.followup.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.PracticeEntry;

/**
 * What an alert rests on: a report, or a planned practice that nobody reported.
 *
 * @param date the child's date of the practice
 * @param pain 0 to 10; null if nobody said
 * @param words what was written with it; null if nothing
 * @param by who reported it; null if nobody did
 * @param at since when it has been known
 */
public record AlertFact(
        UUID prescriptionId,
        LocalDate date,
        @Nullable Integer pain,
        @Nullable String words,
        @Nullable String by,
        Instant at) {

    static final Comparator<AlertFact> NEWEST_FIRST =
            Comparator.comparing(AlertFact::date).thenComparing(AlertFact::at).reversed();

    static AlertFact reported(PracticeEntry entry) {
        var log = entry.log();
        var report = entry.report();
        return new AlertFact(
                log.getPrescriptionId(),
                log.getLocalDate(),
                report == null ? null : report.pain(),
                report == null ? null : report.note(),
                log.getByName(),
                log.getEnteredAt());
    }
}

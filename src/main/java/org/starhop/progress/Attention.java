package org.starhop.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;
import org.starhop.practice.SlotState;

/**
 * Why a therapist should look at a child: silence, pain, instructions not understood, a child who says no. Only
 * therapists see it; the family gets an offer of help, never an alarm.
 */
public sealed interface Attention {

    /** The number of days, up to yesterday, on which practice was still due for the week and nothing was reported. */
    record Silent(int days) implements Attention {}

    /** The strongest pain reported, 0 to 10; null if it was "it hurts" without a number. */
    record Pain(@Nullable Integer level) implements Attention {}

    /** "I did not understand it", at least twice. */
    record NotUnderstood(int times) implements Attention {}

    /** "My child said no", at least three times. */
    record Refused(int times) implements Attention {}

    int SILENT_DAYS = 3;
    int PAIN_FROM = 4;
    int NOT_UNDERSTOOD_FROM = 2;
    int REFUSED_FROM = 3;

    /**
     * Evaluates the days and entries of the last two weeks, without those taken back. {@code days} must end with today.
     */
    static List<Attention> of(List<DayPlan> days, List<PracticeEntry> entries, LocalDate today) {
        List<Attention> all = new ArrayList<>();
        List<Report> reports = entries.stream()
                .filter(entry -> !entry.takenBack())
                .map(PracticeEntry::report)
                .filter(Objects::nonNull)
                .toList();
        pain(reports, all);
        Map<PracticeBarrier, Integer> barriers = new EnumMap<>(PracticeBarrier.class);
        reports.stream()
                .map(Report::barrier)
                .filter(Objects::nonNull)
                .forEach(barrier -> barriers.merge(barrier, 1, Integer::sum));
        int notUnderstood = barriers.getOrDefault(PracticeBarrier.NOT_UNDERSTOOD, 0);
        int refused = barriers.getOrDefault(PracticeBarrier.CHILD_REFUSED, 0);
        if (notUnderstood >= NOT_UNDERSTOOD_FROM) {
            all.add(new NotUnderstood(notUnderstood));
        }
        if (refused >= REFUSED_FROM) {
            all.add(new Refused(refused));
        }
        int silent = silentDays(days, today);
        if (silent >= SILENT_DAYS) {
            all.add(new Silent(silent));
        }
        return all;
    }

    private static void pain(List<Report> reports, List<Attention> all) {
        List<Report> hurt = reports.stream()
                .filter(report -> report.barrier() == PracticeBarrier.HURT
                        || (report.pain() != null && report.pain() >= PAIN_FROM))
                .toList();
        if (!hurt.isEmpty()) {
            all.add(new Pain(hurt.stream()
                    .map(Report::pain)
                    .filter(Objects::nonNull)
                    .max(Integer::compare)
                    .orElse(null)));
        }
    }

    private static int silentDays(List<DayPlan> days, LocalDate today) {
        int silent = 0;
        for (DayPlan day : days.reversed()) {
            boolean reported = day.slots().stream().anyMatch(slot -> slot.state() != SlotState.OPEN);
            if (reported) {
                return silent;
            }
            if (day.date().isBefore(today) && day.isDue()) {
                silent++;
            }
        }
        return silent;
    }
}

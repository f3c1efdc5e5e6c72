package org.starhop.followup.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.followup.PlanChange;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.Report;
import org.starhop.program.PrescriptionChange;
import org.starhop.progress.Progress;
import org.starhop.progress.Progress.Span;
import org.starhop.progress.WeekCount;

/** Looks back at changes, in a fixed number of statements however many there are. */
@Component
class ChangeReviewer {

    private final Progress progress;

    ChangeReviewer(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reviews changes.
     *
     * @param said what was reported since two weeks before the earliest change, and stands, newest first
     */
    List<ChangeReview> review(UUID childId, List<PlanChange> changes, List<PracticeEntry> said, LocalDate today) {
        List<Span> spans = changes.stream()
                .filter(change -> isOver(change, today))
                .flatMap(change -> Stream.of(before(change), after(change)))
                .toList();
        Map<Span, WeekCount> counts = progress.counts(childId, spans);
        return changes.stream().map(change -> review(change, said, counts)).toList();
    }

    private static boolean isOver(PlanChange change, LocalDate today) {
        return change.change() == PrescriptionChange.ADJUSTED
                && after(change).to().isBefore(today);
    }

    private static Span before(PlanChange change) {
        LocalDate day = change.why().effectiveOn();
        return new Span(change.why().prescriptionId(), day.minusDays(Fortnight.DAYS), day.minusDays(1));
    }

    private static Span after(PlanChange change) {
        LocalDate day = change.why().effectiveOn();
        return new Span(change.why().prescriptionId(), day, day.plusDays(Fortnight.DAYS - 1));
    }

    private static ChangeReview review(PlanChange change, List<PracticeEntry> said, Map<Span, WeekCount> counts) {
        Span before = before(change);
        Span after = after(change);
        WeekCount earlier = counts.get(before);
        WeekCount later = counts.get(after);
        List<PracticeEntry> named = named(change, said);
        return new ChangeReview(
                change,
                answered(change, named),
                earlier == null ? null : fortnight(before, earlier, named),
                later == null ? null : fortnight(after, later, named));
    }

    /** What named the barrier that the change answers, about the same exercise. */
    private static List<PracticeEntry> named(PlanChange change, List<PracticeEntry> said) {
        Optional<PracticeBarrier> barrier =
                PracticeBarrier.answeredBy(change.why().reason());
        return said.stream()
                .filter(entry ->
                        entry.log().getPrescriptionId().equals(change.why().prescriptionId()))
                .filter(entry ->
                        barrier.filter(named -> names(entry.report(), named)).isPresent())
                .toList();
    }

    private static boolean names(@Nullable Report report, PracticeBarrier barrier) {
        return report != null
                && (report.barrier() == barrier || (barrier == PracticeBarrier.HURT && report.saysItHurt()));
    }

    private static List<PracticeEntry> answered(PlanChange change, List<PracticeEntry> named) {
        LocalDate earliest = before(change).from();
        return named.stream()
                .filter(entry -> !entry.log().getLocalDate().isBefore(earliest))
                .filter(entry ->
                        !entry.log().getEnteredAt().isAfter(change.why().changedAt()))
                .sorted(Comparator.comparing(
                                (PracticeEntry entry) -> entry.log().getLocalDate())
                        .reversed())
                .toList();
    }

    private static Fortnight fortnight(Span span, WeekCount count, List<PracticeEntry> named) {
        long times = named.stream()
                .map(entry -> entry.log().slot())
                .filter(slot ->
                        !slot.date().isBefore(span.from()) && !slot.date().isAfter(span.to()))
                .distinct()
                .count();
        return new Fortnight(span.from(), span.to(), count, (int) times);
    }
}

package org.starhop.followup.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.followup.FamilyNoteKind;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.visit.SessionBrief.ExerciseLine;
import org.starhop.followup.visit.SessionBrief.Voice;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.Report;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;
import org.starhop.progress.Progress;

/** Sums up what happened at home since the last visit, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class SessionBriefs {

    /** The maximum number of days a brief looks back. */
    static final int LONGEST = 90;

    private final VisitRepository visits;
    private final Commitments commitments;
    private final Children children;
    private final Prescriptions prescriptions;
    private final Progress progress;
    private final PracticeLogs logs;
    private final FamilyNotes notes;
    private final Clock clock;

    SessionBriefs(
            VisitRepository visits,
            Commitments commitments,
            Children children,
            Prescriptions prescriptions,
            Progress progress,
            PracticeLogs logs,
            FamilyNotes notes,
            Clock clock) {
        this.visits = visits;
        this.commitments = commitments;
        this.children = children;
        this.prescriptions = prescriptions;
        this.progress = progress;
        this.logs = logs;
        this.notes = notes;
        this.clock = clock;
    }

    /** Returns the brief of a child, from the day of the last visit until now. */
    @Allowed(Who.THERAPIST_OF)
    public SessionBrief of(UUID childId) {
        Child child = children.get(childId);
        LocalDate today = child.dateAt(clock.instant());
        Optional<LocalDate> last = lastVisit(child);
        LocalDate since = Stream.of(last.orElseGet(() -> programStart(childId, today)), today.minusDays(LONGEST))
                .max(Comparator.naturalOrder())
                .orElse(today);
        List<PracticeEntry> said =
                PracticeEntry.asTheyStand(
                                logs.since(List.of(childId), since, today).reversed())
                        .stream()
                        .filter(entry -> !entry.takenBack())
                        .toList();
        return new SessionBrief(
                since,
                last.isEmpty(),
                exercises(childId, since, today, said),
                voices(said),
                notes.since(childId, since.atStartOfDay(child.getZone()).toInstant()),
                commitments.open(childId));
    }

    /** Returns what waits for the next visit. */
    @Allowed(Who.THERAPIST_OF)
    public OpenPoints open(UUID childId) {
        Child child = children.get(childId);
        LocalDate earliest = child.dateAt(clock.instant()).minusDays(LONGEST);
        LocalDate since = lastVisit(child).filter(earliest::isBefore).orElse(earliest);
        List<FamilyNoteLine> asked = notes
                .since(childId, since.atStartOfDay(child.getZone()).toInstant())
                .stream()
                .filter(note -> note.kind() == FamilyNoteKind.QUESTION)
                .toList();
        return new OpenPoints(asked, commitments.open(childId));
    }

    private Optional<LocalDate> lastVisit(Child child) {
        return visits.findByChildIdAndStateOrderByStartedAtDesc(child.getId(), VisitState.HELD, Limit.of(1)).stream()
                .map(visit -> child.dateAt(visit.getStart()))
                .findFirst();
    }

    private LocalDate programStart(UUID childId, LocalDate today) {
        return prescriptions.of(childId).stream()
                .map(Prescription::getStartsOn)
                .filter(start -> !start.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    /** Today is not over, so it plans nothing yet. */
    private List<ExerciseLine> exercises(UUID childId, LocalDate since, LocalDate today, List<PracticeEntry> said) {
        return progress.between(childId, since, today.minusDays(1)).stream()
                .map(line -> exercise(line, said))
                .toList();
    }

    private static ExerciseLine exercise(Progress.WeekLine line, Collection<PracticeEntry> said) {
        List<Report> reports = said.stream()
                .filter(entry -> line.prescriptions().contains(entry.log().getPrescriptionId()))
                .map(PracticeEntry::report)
                .filter(Objects::nonNull)
                .toList();
        return new ExerciseLine(
                line.prescriptions(),
                line.count(),
                reports.stream()
                        .map(Report::barrier)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(barrier -> barrier, barrier -> 1, Integer::sum)),
                reports.stream()
                        .map(Report::pain)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<Voice> voices(List<PracticeEntry> newestFirst) {
        return newestFirst.stream().flatMap(SessionBriefs::voice).toList();
    }

    private static Stream<Voice> voice(PracticeEntry entry) {
        Report report = entry.report();
        if (report == null || (report.note() == null && report.barrier() == null)) {
            return Stream.empty();
        }
        return Stream.of(new Voice(
                entry.log().getPrescriptionId(),
                entry.log().getByName(),
                entry.log().getHappenedAt(),
                report.result(),
                report.barrier(),
                report.note()));
    }
}

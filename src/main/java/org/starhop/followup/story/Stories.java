package org.starhop.followup.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.followup.FamilyNotes;
import org.starhop.followup.Messages;
import org.starhop.followup.PlanChange;
import org.starhop.followup.PlanChanges;
import org.starhop.followup.visit.HeldVisits;
import org.starhop.practice.Practice;
import org.starhop.practice.PracticeEntry;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;

/** Tells the story of a child for its therapists, and what became of the changes. */
@Service
@Transactional(readOnly = true)
public class Stories {

    /** The maximum number of changes that a story tells. */
    private static final int MOST_CHANGES = 100;

    private final Children children;
    private final Prescriptions prescriptions;
    private final PracticeLogs logs;
    private final FamilyNotes notes;
    private final PlanChanges changes;
    private final HeldVisits visits;
    private final Messages messages;
    private final ChangeReviewer reviewer;
    private final Clock clock;

    Stories(
            Children children,
            Prescriptions prescriptions,
            PracticeLogs logs,
            FamilyNotes notes,
            PlanChanges changes,
            HeldVisits visits,
            Messages messages,
            ChangeReviewer reviewer,
            Clock clock) {
        this.children = children;
        this.prescriptions = prescriptions;
        this.logs = logs;
        this.notes = notes;
        this.changes = changes;
        this.visits = visits;
        this.messages = messages;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /**
     * Tells what happened lately.
     *
     * @param days how many days back, today included; at least 1
     */
    @Allowed(Who.THERAPIST_OF)
    public Story of(UUID childId, int days) {
        Child child = children.get(childId);
        LocalDate today = child.dateAt(clock.instant());
        LocalDate from = today.minusDays(days - 1L);
        Instant since = from.atStartOfDay(child.getZone()).toInstant();
        List<PracticeEntry> said = said(childId, from.minusDays(Fortnight.DAYS), today);
        List<Practice> practices = Practice.of(said).stream()
                .filter(practice -> !practice.slot().date().isBefore(from))
                .toList();
        List<Prescription> program = prescriptions.of(childId);
        return new Story(
                child,
                from,
                isWhole(child, program, from),
                program,
                practices,
                notes.since(childId, since),
                reviews(childId, from, today, said),
                visits.since(childId, since),
                messages.since(childId, since));
    }

    /** A program that was written down afterwards may begin before the child came here. */
    private static boolean isWhole(Child child, List<Prescription> program, LocalDate from) {
        return !child.wasHereBefore(from)
                && program.stream().noneMatch(one -> one.getStartsOn().isBefore(from));
    }

    /** Returns the changes whose two weeks ended in the last two, newest first: what came before them, and after. */
    @Allowed(Who.THERAPIST_OF)
    public List<ChangeReview> lately(UUID childId) {
        LocalDate today = children.today(childId);
        LocalDate from = today.minusDays(2L * Fortnight.DAYS - 1);
        List<PlanChange> due = changes(childId, from);
        if (due.isEmpty()) {
            return List.of();
        }
        return reviewer
                .review(childId, due, standing(said(childId, from.minusDays(Fortnight.DAYS), today)), today)
                .stream()
                .filter(review -> review.after() != null)
                .toList();
    }

    private List<ChangeReview> reviews(UUID childId, LocalDate from, LocalDate today, List<PracticeEntry> said) {
        List<PlanChange> told = changes(childId, from);
        return told.isEmpty() ? List.of() : reviewer.review(childId, told, standing(said), today);
    }

    private List<PlanChange> changes(UUID childId, LocalDate from) {
        return changes.of(childId, MOST_CHANGES).stream()
                .filter(change -> !change.why().effectiveOn().isBefore(from))
                .toList();
    }

    private List<PracticeEntry> said(UUID childId, LocalDate from, LocalDate today) {
        return logs.since(List.of(childId), from, today).reversed();
    }

    private static List<PracticeEntry> standing(List<PracticeEntry> newestFirst) {
        return PracticeEntry.asTheyStand(newestFirst).stream()
                .filter(entry -> !entry.takenBack())
                .toList();
    }
}

package org.starhop.followup.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.followup.Party;

/** What families and therapists promise each other. A promise belongs to one side, and only that side ticks it. */
@Service
@Transactional
public class Commitments {

    /** The maximum length of a promise, in characters. */
    public static final int LONGEST_TEXT = 300;

    /** How far ahead a promise may be due. */
    static final Duration FURTHEST = Duration.ofDays(366);

    private final CommitmentRepository commitments;
    private final VisitRepository visits;
    private final Children children;
    private final CareCircles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            VisitRepository visits,
            Children children,
            CareCircles circles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.visits = visits;
        this.children = children;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes at a running visit what one side promised.
     *
     * @param text 1 to {@value #LONGEST_TEXT} characters
     * @param dueOn from today on, within a year; null if no day was agreed
     */
    @Allowed(Who.THERAPIST_OF)
    public void promise(UUID childId, UUID visitId, Party by, String text, @Nullable LocalDate dueOn) {
        Visit visit = visits.findByIdAndChildId(visitId, childId).orElseThrow(DomainException.NotFound::new);
        visit.require(VisitState.RUNNING);
        requireAhead(children.today(childId), dueOn);
        commitments.save(new Commitment(visit, by, text, dueOn, Actors.require(), clock.instant()));
        events.publishEvent(new VisitChanged(childId));
    }

    /** Notes that a promise of the caller's own side was kept, or takes that back. */
    @Allowed(Who.LEAD_OF)
    public void tick(UUID childId, UUID commitmentId, boolean kept) {
        Commitment promise =
                commitments.findByIdAndChildId(commitmentId, childId).orElseThrow(DomainException.NotFound::new);
        Party mine = circles.isParent(childId) ? Party.FAMILY : Party.THERAPIST;
        if (promise.getParty() != mine) {
            throw new DomainException.Refused("error.commitment." + promise.getParty());
        }
        if (kept) {
            promise.keep(clock.instant());
        } else {
            promise.reopen();
        }
        events.publishEvent(new VisitChanged(childId));
    }

    /** Returns what both sides promised and have not kept yet, oldest first. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<CommitmentLine> open(UUID childId) {
        return commitments.findByChildIdAndKeptAtIsNullOrderByMadeAt(childId).stream()
                .map(Commitment::line)
                .toList();
    }

    /** Returns the therapists' own promises to the signed-in therapist's children that are due by tomorrow. */
    @Allowed(Who.THERAPIST)
    @Transactional(readOnly = true)
    public List<CommitmentLine> due() {
        List<UUID> ids = children.caseload().stream().map(Child::getId).toList();
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return commitments.findDue(ids, Party.THERAPIST, tomorrow).stream()
                .map(Commitment::line)
                .toList();
    }

    private static void requireAhead(LocalDate today, @Nullable LocalDate dueOn) {
        if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusDays(FURTHEST.toDays())))) {
            throw new DomainException.Invalid("dueOn", "error.visit.day");
        }
    }
}

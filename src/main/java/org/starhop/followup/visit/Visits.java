package org.starhop.followup.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.followup.Party;
import org.starhop.followup.visit.VisitNews.News;

/** The visits of a child until they are over: planned, moved, cancelled, held by one therapist or several. */
@Service
@Transactional
public class Visits {

    /** How long ago a planned visit may be, for one that is written down afterwards. */
    private static final Duration EARLIEST = Duration.ofDays(1);

    /** How far ahead a visit can be planned. */
    private static final Duration LATEST = Duration.ofDays(2 * 366);

    private final VisitRepository visits;
    private final FollowUpRepository followUps;
    private final CommitmentRepository commitments;
    private final VisitDraftRepository drafts;
    private final Children children;
    private final Treatments treatments;
    private final VisitPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitRepository visits,
            FollowUpRepository followUps,
            CommitmentRepository commitments,
            VisitDraftRepository drafts,
            Children children,
            Treatments treatments,
            VisitPeople people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.followUps = followUps;
        this.commitments = commitments;
        this.drafts = drafts;
        this.children = children;
        this.treatments = treatments;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a visit.
     *
     * @param startsAt since yesterday, at most two years ahead
     * @param therapistIds one or more of those who treat the child
     */
    @Allowed(Who.THERAPIST_OF)
    public UUID plan(UUID childId, Instant startsAt, List<UUID> therapistIds) {
        Set<UUID> treating =
                treatments.therapists(childId).stream().map(Account::getId).collect(Collectors.toSet());
        if (!treating.containsAll(Require.notEmpty("therapists", therapistIds))) {
            throw new DomainException.NotFound();
        }
        var visit = new Visit(Actors.require().clinicId(), childId, plausible(startsAt), therapistIds);
        visits.save(visit);
        if (startsAt.isAfter(clock.instant())) {
            tell(visit, News.PLANNED);
        }
        tell(childId);
        return visit.getId();
    }

    /** Moves a planned visit; see {@link #plan} for the limits. */
    @Allowed(Who.THERAPIST_OF)
    public void move(UUID childId, UUID visitId, Instant startsAt) {
        Visit visit = locked(childId, visitId);
        visit.move(plausible(startsAt));
        tell(visit, News.MOVED);
        tell(childId);
    }

    /** Cancels a planned visit. */
    @Allowed(Who.THERAPIST_OF)
    public void cancel(UUID childId, UUID visitId) {
        Visit visit = locked(childId, visitId);
        visit.cancel();
        tell(visit, News.CANCELLED);
        tell(childId);
    }

    /**
     * Begins a visit now: joins the one that is running, or takes the one planned for today, or makes a new one.
     *
     * @return the visit's id
     */
    @Allowed(Who.THERAPIST_OF)
    public UUID start(UUID childId) {
        // Two therapists who start at once are at the same visit.
        Child child = children.lock(childId);
        Instant now = clock.instant();
        LocalDate today = child.dateAt(now);
        UUID me = Actors.require().id();
        Visit visit = running(childId)
                .or(() -> planned(childId).stream()
                        .filter(one -> child.dateAt(one.getStart()).equals(today))
                        .findFirst())
                .orElseGet(() -> visits.save(new Visit(child.getClinicId(), childId, now, Set.of(me))));
        visit.start(me, now);
        tell(childId);
        return visit.getId();
    }

    /**
     * Ends a running visit. The family reads its summary from now on.
     *
     * @throws DomainException.Invalid if the summary is missing, or no therapist has promised anything
     */
    @Allowed(Who.THERAPIST_OF)
    public void finish(UUID childId, UUID visitId) {
        Visit visit = locked(childId, visitId);
        visit.require(VisitState.RUNNING);
        Require.text(VisitText.FAMILY_SUMMARY.name(), visit.text(VisitText.FAMILY_SUMMARY), VisitText.LONGEST);
        if (!commitments.existsByVisitIdAndParty(visitId, Party.THERAPIST)) {
            throw new DomainException.Invalid("promise", "error.visit.no-promise");
        }
        visit.finish(clock.instant());
        tell(visit, News.SUMMARY_READY);
        tell(childId);
    }

    /** Returns the child's planned visits, the next one first. */
    @Allowed(Who.LEAD_OF)
    @Transactional(readOnly = true)
    public List<PlannedVisit> upcoming(UUID childId) {
        Instant yesterday = clock.instant().minus(EARLIEST);
        return lines(planned(childId).stream()
                .filter(visit -> visit.getStart().isAfter(yesterday))
                .toList());
    }

    /** Returns the visit that is running. */
    @Allowed(Who.THERAPIST_OF)
    @Transactional(readOnly = true)
    public Optional<PlannedVisit> current(UUID childId) {
        return lines(running(childId).stream().toList()).stream().findFirst();
    }

    /** Returns what was noted and written so far at a visit, and what was promised. */
    @Allowed(Who.THERAPIST_OF)
    @Transactional(readOnly = true)
    public VisitNotes notes(UUID childId, UUID visitId) {
        Visit visit = visits.findByIdAndChildId(visitId, childId).orElseThrow(DomainException.NotFound::new);
        return new VisitNotes(
                followUps.findByVisitIdIn(List.of(visit.getId())).stream()
                        .map(FollowUp::line)
                        .toList(),
                commitments.findByVisitIdInOrderByMadeAt(List.of(visit.getId())).stream()
                        .map(Commitment::line)
                        .toList(),
                texts(visit));
    }

    private Map<VisitText, String> texts(Visit visit) {
        String draft = drafts.findByVisitIdAndAuthorId(
                        visit.getId(), Actors.require().id())
                .map(VisitDraft::getText)
                .orElse("");
        return Map.of(
                VisitText.DRAFT,
                draft,
                VisitText.TEAM_NOTE,
                visit.text(VisitText.TEAM_NOTE),
                VisitText.FAMILY_SUMMARY,
                visit.text(VisitText.FAMILY_SUMMARY));
    }

    /** Returns the visits of the signed-in therapist's children on each child's own today. */
    @Allowed(Who.THERAPIST)
    @Transactional(readOnly = true)
    public List<PlannedVisit> today() {
        Instant now = clock.instant();
        Map<UUID, Child> caseload =
                children.caseload().stream().collect(Collectors.toMap(Child::getId, child -> child));
        List<Visit> near = visits.findOpenBetween(caseload.keySet(), now.minus(EARLIEST), now.plus(EARLIEST));
        return lines(near.stream()
                .filter(visit -> isToday(visit, Objects.requireNonNull(caseload.get(visit.getChildId())), now))
                .toList());
    }

    private static boolean isToday(Visit visit, Child child, Instant now) {
        return child.dateAt(visit.getStart()).equals(child.dateAt(now));
    }

    private Optional<Visit> running(UUID childId) {
        return visits.findByChildIdAndStateOrderByStartsAt(childId, VisitState.RUNNING).stream()
                .findFirst();
    }

    private List<Visit> planned(UUID childId) {
        return visits.findByChildIdAndStateOrderByStartsAt(childId, VisitState.PLANNED);
    }

    private Visit locked(UUID childId, UUID visitId) {
        return visits.lock(visitId, childId).orElseThrow(DomainException.NotFound::new);
    }

    private Instant plausible(Instant startsAt) {
        Instant now = clock.instant();
        if (startsAt.isBefore(now.minus(EARLIEST)) || startsAt.isAfter(now.plus(LATEST))) {
            throw new DomainException.Invalid("startsAt", "error.visit.day");
        }
        return startsAt;
    }

    private List<PlannedVisit> lines(Collection<Visit> all) {
        Map<UUID, List<String>> names = people.namesAt(all);
        return all.stream()
                .map(visit -> new PlannedVisit(
                        visit.getId(),
                        visit.getChildId(),
                        visit.getStart(),
                        visit.getState() == VisitState.RUNNING,
                        names.getOrDefault(visit.getId(), List.of())))
                .toList();
    }

    private void tell(Visit visit, News news) {
        events.publishEvent(new VisitNews(visit.getChildId(), visit.getId(), news));
    }

    private void tell(UUID childId) {
        events.publishEvent(new VisitChanged(childId));
    }
}

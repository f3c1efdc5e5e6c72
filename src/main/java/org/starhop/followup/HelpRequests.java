package org.starhop.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.CareCircles;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Treatments;
import org.starhop.program.Prescription;
import org.starhop.program.Prescriptions;

/** What families ask about an exercise with one touch, and the therapist's answer, which is a message in the thread. */
@Service
@Transactional
public class HelpRequests {

    /** The maximum length of what a family adds, in characters. */
    public static final int LONGEST_WORDS = 500;

    /** How long an answer stays beside its exercise; in the thread it stays for good. */
    private static final Duration ANSWER_SHOWN = Duration.ofDays(14);

    /** The maximum number of requests that are read at once. */
    private static final int MOST = 100;

    /** Published when a family asked for help. */
    public record HelpAsked(UUID childId, UUID requestId) implements ChildChanged {}

    /** Published when a therapist answered a request. The message that answers it has an event of its own. */
    public record HelpAnswered(UUID childId, UUID requestId) {}

    private final HelpRequestRepository requests;
    private final HelpLines lines;
    private final Messages messages;
    private final Prescriptions prescriptions;
    private final Children children;
    private final CareCircles circles;
    private final Treatments treatments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpRequests(
            HelpRequestRepository requests,
            HelpLines lines,
            Messages messages,
            Prescriptions prescriptions,
            Children children,
            CareCircles circles,
            Treatments treatments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.messages = messages;
        this.prescriptions = prescriptions;
        this.children = children;
        this.circles = circles;
        this.treatments = treatments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for help with an exercise. Asking for the same again while it waits adds the words to it and makes no second
     * request.
     *
     * @param words up to {@value #LONGEST_WORDS} characters; null for none, which {@link HelpKind#TELL} does not allow
     * @return the id of the request that waits
     */
    @Allowed(Who.CAREGIVER_OF)
    public UUID ask(UUID childId, UUID prescriptionId, HelpKind kind, @Nullable String words) {
        Actor by = Actors.require();
        Prescription about = prescriptions.get(childId, prescriptionId);
        Optional<HelpRequest> open = requests.findByOpenAs(HelpRequest.openAs(prescriptionId, kind));
        boolean saysMore = open.map(request -> request.askAgain(by, words)).orElse(true);
        HelpRequest asked = open.orElseGet(() -> once(new HelpRequest(about, kind, words, by, clock.instant())));
        if (saysMore) {
            events.publishEvent(new HelpAsked(childId, asked.getId()));
        }
        return asked.getId();
    }

    /** Lets the database admit only one of two people who ask the same at once. */
    private HelpRequest once(HelpRequest request) {
        try {
            return requests.saveAndFlush(request);
        } catch (DataIntegrityViolationException alreadyThere) {
            throw new DomainException.Refused("error.help-asked");
        }
    }

    /**
     * Answers by a message to everybody who leads the child's care, and closes the request, both or neither.
     *
     * @param text see {@link Messages#send}
     */
    @Allowed(Who.THERAPIST_OF)
    public void answer(UUID childId, UUID requestId, String text) {
        HelpRequest request =
                requests.findByIdAndChildId(requestId, childId).orElseThrow(DomainException.NotFound::new);
        request.answer(Actors.require(), messages.send(childId, text), clock.instant());
        events.publishEvent(new HelpAnswered(childId, requestId));
    }

    /** Returns the requests about a child that wait or were answered in the last 14 days, newest first. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<HelpLine> of(UUID childId) {
        Instant since = clock.instant().minus(ANSWER_SHOWN);
        List<HelpRequest> current = requests.findCurrent(childId, since, Limit.of(MOST));
        return current.isEmpty() ? List.of() : lines.of(current, readsThread(childId));
    }

    private boolean readsThread(UUID childId) {
        UUID me = Actors.require().id();
        return circles.isParent(childId)
                || treatments.therapists(childId).stream()
                        .anyMatch(therapist -> therapist.getId().equals(me));
    }

    /** Returns what waits for an answer about the signed-in therapist's children, oldest first, at most 100. */
    @Allowed(Who.THERAPIST)
    public List<WaitingHelp> waiting() {
        return waiting(children.caseload());
    }

    /** Returns what waits for an answer about one child, oldest first. */
    @Allowed(Who.THERAPIST_OF)
    @Transactional(readOnly = true)
    public List<WaitingHelp> waitingAbout(UUID childId) {
        return waiting(List.of(children.get(childId)));
    }

    private List<WaitingHelp> waiting(List<Child> about) {
        Map<UUID, Child> known = about.stream().collect(Collectors.toMap(Child::getId, Function.identity()));
        List<HelpRequest> waiting = requests.findWaiting(known.keySet(), Limit.of(MOST));
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, Prescription> exercises = prescriptions.byId(
                waiting.stream().map(HelpRequest::getPrescriptionId).distinct().toList());
        return lines.of(waiting, true).stream()
                .map(line -> new WaitingHelp(
                        Objects.requireNonNull(known.get(line.childId())),
                        Objects.requireNonNull(exercises.get(line.prescriptionId())),
                        line))
                .toList();
    }
}

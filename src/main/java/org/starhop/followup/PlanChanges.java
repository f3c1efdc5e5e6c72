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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ChildChanged;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.followup.ReadMark.Topic;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionVersion;
import org.starhop.program.Prescriptions;
import org.starhop.program.Prescriptions.ReasonedChange;

/** Tells a family what changed in the program, and why: until somebody has seen it, and for good. */
@Service
@Transactional
public class PlanChanges {

    /** The maximum number of changes that a page announces at once. */
    private static final int ANNOUNCED = 20;

    /** How long a change is announced to somebody who has not seen it; whoever joins later is not told of older ones. */
    private static final Duration ANNOUNCED_FOR = Duration.ofDays(14);

    /** Published when somebody has seen the changes, so that their other pages stop announcing them. */
    public record ChangesSeen(UUID childId) implements ChildChanged {}

    private final Prescriptions prescriptions;
    private final Accounts accounts;
    private final ReadMarkRepository marks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanChanges(
            Prescriptions prescriptions,
            Accounts accounts,
            ReadMarkRepository marks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.prescriptions = prescriptions;
        this.accounts = accounts;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the changes that have a reason, newest first, at most {@code limit}. Drafts are not shown. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PlanChange> of(UUID childId, int limit) {
        return told(childId, prescriptions.changes(childId, limit));
    }

    /** Returns the changes of the last 14 days that the reader has not marked as seen, newest first. */
    @Allowed(Who.CAREGIVER_OF)
    @Transactional(readOnly = true)
    public List<PlanChange> unseen(UUID childId) {
        Instant seen = seenThrough(childId);
        return told(
                childId,
                prescriptions.changes(childId, ANNOUNCED).stream()
                        .filter(change -> change.after().getChangedAt().isAfter(seen))
                        .toList());
    }

    /** Notes that the reader has seen every change up to this one. */
    @Allowed(Who.CAREGIVER_OF)
    public void seen(UUID childId, Instant changedAt) {
        Actor reader = Actors.require();
        if (changedAt.isAfter(seenThrough(childId))) {
            marks.save(new ReadMark(childId, reader, Topic.CHANGES, changedAt));
            events.publishEvent(new ChangesSeen(childId));
        }
    }

    private Instant seenThrough(UUID childId) {
        UUID me = Actors.require().id();
        Instant earliest = clock.instant().minus(ANNOUNCED_FOR);
        return marks.findReaders(childId, Topic.CHANGES).stream()
                .filter(reader -> reader.accountId().equals(me))
                .map(ReadMarkRepository.Reader::through)
                .filter(through -> through.isAfter(earliest))
                .findFirst()
                .orElse(earliest);
    }

    private List<PlanChange> told(UUID childId, List<ReasonedChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        Map<UUID, Prescription> prescribed =
                prescriptions.of(childId).stream().collect(Collectors.toMap(Prescription::getId, Function.identity()));
        Map<UUID, Account> people = accounts.byId(
                Actors.require().clinicId(),
                changes.stream()
                        .map(change -> change.after().getChangedBy())
                        .distinct()
                        .toList());
        return changes.stream()
                .map(change -> told(
                        change,
                        Objects.requireNonNull(prescribed.get(change.after().getPrescriptionId())),
                        people))
                .toList();
    }

    private static PlanChange told(ReasonedChange change, Prescription prescription, Map<UUID, Account> people) {
        PrescriptionVersion after = change.after();
        String by = Optional.ofNullable(people.get(after.getChangedBy()))
                .map(Account::getDisplayName)
                .orElse("");
        return new PlanChange(
                after.getChange(),
                prescription.getDiscipline(),
                change.before(),
                after.getPlan(),
                new PlanChange.Why(
                        prescription.getId(),
                        by,
                        Objects.requireNonNull(after.getReason()),
                        after.getComment(),
                        after.getEffectiveOn(),
                        after.getChangedAt()));
    }
}

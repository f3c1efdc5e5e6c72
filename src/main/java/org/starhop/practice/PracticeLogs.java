package org.starhop.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/** What grown-ups report about practice, and what everybody reported. */
@Service
@Transactional
public class PracticeLogs {

    /** How many days back a practice may still be reported. */
    public static final int DAYS_BACK = 60;

    private final PracticeLogRepository logs;
    private final FeedbackLogRepository feedbackLogs;
    private final PracticeRecorder recorder;
    private final Children children;
    private final Clock clock;

    PracticeLogs(
            PracticeLogRepository logs,
            FeedbackLogRepository feedbackLogs,
            PracticeRecorder recorder,
            Children children,
            Clock clock) {
        this.logs = logs;
        this.feedbackLogs = feedbackLogs;
        this.recorder = recorder;
        this.children = children;
        this.clock = clock;
    }

    /**
     * Reports a practice for the child. A caregiver earns a star of their own for it, once per slot.
     *
     * @param slot of today or of the last 60 days; an earlier day is shown as entered late
     * @param together whether they did it together, which gives the family a star too
     * @return the log's id
     */
    @Allowed(value = Who.GROWN_UP_OF, audited = false)
    public UUID report(UUID childId, SlotId slot, Report report, boolean together) {
        Child child = children.get(childId);
        Actor actor = Actors.require();
        LockedSlots locked = recorder.open(List.of(childId), List.of(slot));
        Prescription prescription =
                locked.prescription(slot.prescriptionId()).orElseThrow(DomainException.NotFound::new);
        PracticeMoment moment = PracticeMoment.now(clock.instant(), child.getZone());
        requirePlausible(prescription, slot, moment);
        PracticeLog log = PracticeLog.report(prescription, slot, report, actor, moment)
                .done(together ? PracticeLog.GROWN_UP : null, false);
        recorder.report(locked, log);
        return log.getId();
    }

    /**
     * Says more about a report. One's own earlier report is taken back for the fuller one, somebody else's stays beside it.
     *
     * @param more what is added; what it leaves out stays as it was told
     * @param together see {@link #report}
     * @return the fuller log's id
     */
    @Allowed(value = Who.GROWN_UP_OF, audited = false)
    public UUID tellMore(UUID childId, UUID logId, Report more, boolean together) {
        PracticeLog earlier = logs.findByIdAndChildId(logId, childId).orElseThrow(DomainException.NotFound::new);
        Report told = Optional.ofNullable(earlier.getReport()).orElseThrow(DomainException.NotFound::new);
        if (!earlier.isBy(Actors.require())) {
            return report(childId, earlier.slot(), more, together);
        }
        UUID fuller = report(childId, earlier.slot(), told.and(more), together);
        withdraw(childId, logId);
        return fuller;
    }

    /** Takes a report back as a correction: the day is counted anew, stars stay. */
    @Allowed(value = Who.GROWN_UP_OF, audited = false)
    public void withdraw(UUID childId, UUID logId) {
        PracticeLog undone = logs.findByIdAndChildId(logId, childId).orElseThrow(DomainException.NotFound::new);
        Child child = children.get(childId);
        LockedSlots locked = recorder.open(List.of(childId), List.of(undone.slot()));
        Prescription prescription =
                locked.prescription(undone.getPrescriptionId()).orElseThrow(DomainException.NotFound::new);
        PracticeMoment moment = PracticeMoment.now(clock.instant(), child.getZone());
        recorder.withdraw(locked, undone, PracticeLog.undo(prescription, undone, Actors.require(), moment));
    }

    /** The newest logs first, each with what was told of it since. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PracticeEntry> newest(UUID childId, int limit) {
        List<PracticeLog> newest = logs.findNewest(childId, Limit.of(limit));
        var days = newest.stream().map(PracticeLog::getLocalDate).collect(Collectors.toCollection(TreeSet::new));
        return PracticeEntry.of(
                newest,
                days.isEmpty() ? List.of() : feedbackLogs.findBetween(List.of(childId), days.first(), days.last()));
    }

    /** What was reported from one day on, the oldest first, from inside a call that has checked the children. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<PracticeEntry> since(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        List<FeedbackLog> added = feedbackLogs.findBetween(childIds, from, to);
        return PracticeEntry.of(logs.findSince(childIds, from), added);
    }

    private static void requirePlausible(Prescription prescription, SlotId slot, PracticeMoment moment) {
        boolean tooFar = slot.date().isAfter(moment.localDate())
                || slot.date().isBefore(moment.localDate().minusDays(DAYS_BACK))
                || slot.date().isBefore(prescription.getStartsOn());
        if (tooFar) {
            throw new DomainException.Invalid("date", "error.slot-date", DAYS_BACK);
        }
        if (slot.n() > SlotId.MOST_PER_DAY) {
            throw new DomainException.Invalid("n", "error.range", 1, SlotId.MOST_PER_DAY);
        }
    }
}

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

/** Practice reports by grown-ups, and the log of all reports. */
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
     * @param slot of today or of the last 60 days; a report for an earlier day is marked as late
     * @param together whether the grown-up joined in, which earns the family a star too
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
     * Adds details to a report. Your own earlier report is replaced by the fuller one; somebody else's report is kept
     * beside it.
     *
     * @param more what to add; whatever it leaves out stays as reported
     * @param together see {@link #report}
     * @return the id of the fuller log
     */
    @Allowed(value = Who.GROWN_UP_OF, audited = false)
    public UUID addDetails(UUID childId, UUID logId, Report more, boolean together) {
        PracticeLog earlier = logs.findByIdAndChildId(logId, childId).orElseThrow(DomainException.NotFound::new);
        Report told = Optional.ofNullable(earlier.getReport()).orElseThrow(DomainException.NotFound::new);
        if (!earlier.isBy(Actors.require())) {
            return report(childId, earlier.slot(), more, together);
        }
        UUID fuller = report(childId, earlier.slot(), told.and(more), together);
        withdraw(childId, logId);
        return fuller;
    }

    /**
     * Names what got in the way of a practice. What else was reported stays.
     *
     * @return the id of the fuller log
     */
    @Allowed(value = Who.GROWN_UP_OF, audited = false)
    public UUID nameBarrier(UUID childId, UUID logId, PracticeBarrier barrier) {
        PracticeLog earlier = logs.findByIdAndChildId(logId, childId).orElseThrow(DomainException.NotFound::new);
        Report told = Optional.ofNullable(earlier.getReport()).orElseThrow(DomainException.NotFound::new);
        boolean together = earlier.isBy(Actors.require()) && PracticeLog.GROWN_UP.equals(earlier.getPracticedWith());
        return addDetails(childId, logId, Report.of(told.result(), barrier, null), together);
    }

    /** Withdraws a report as a correction: the day is counted again, but stars stay. */
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

    /** Returns the newest logs first, each with its later feedback. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PracticeEntry> newest(UUID childId, int limit) {
        List<PracticeLog> newest = logs.findNewest(childId, Limit.of(limit));
        var days = newest.stream().map(PracticeLog::getLocalDate).collect(Collectors.toCollection(TreeSet::new));
        return PracticeEntry.of(
                newest,
                days.isEmpty() ? List.of() : feedbackLogs.findBetween(List.of(childId), days.first(), days.last()));
    }

    /**
     * Returns what was reported between these dates, oldest first. For callers that have already checked access to the
     * children.
     */
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

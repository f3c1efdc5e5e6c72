package org.starhop.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.PracticeRewards;
import org.starhop.reward.SlotStar;

/** Writes practice: log, star, and tally together, in the caller's transaction. Call {@link #open} first. */
@Service
public class PracticeRecorder {

    private final SlotLocker locker;
    private final PracticeLogRepository logs;
    private final FeedbackLogRepository feedbackLogs;
    private final SlotTallyRepository tallies;
    private final PracticeRewards rewards;
    private final StarSpan span;
    private final ApplicationEventPublisher events;

    PracticeRecorder(
            SlotLocker locker,
            PracticeLogRepository logs,
            FeedbackLogRepository feedbackLogs,
            SlotTallyRepository tallies,
            PracticeRewards rewards,
            StarSpan span,
            ApplicationEventPublisher events) {
        this.locker = locker;
        this.logs = logs;
        this.feedbackLogs = feedbackLogs;
        this.tallies = tallies;
        this.rewards = rewards;
        this.span = span;
        this.events = events;
    }

    /** Locks the children's star accounts and reads these slots, in two statements. */
    @Allowed(Who.INTERNAL)
    public LockedSlots open(Collection<UUID> childIds, Collection<SlotId> slots) {
        return locker.open(childIds, slots);
    }

    /** Records a report. A slot's first report that earns a star lights it. */
    @Allowed(Who.INTERNAL)
    public void report(LockedSlots locked, PracticeLog log) {
        Prescription prescription = locked.prescriptionOf(log.slot());
        SlotTally tally = locked.tally(prescription, log.slot());
        SlotStar star = tally.star(!prescription.isPraiseOnly());
        int countedBefore = tally.countedReps();
        tally.add(log);
        Report report = log.getReport();
        if (report != null && report.earnsStar() && span.holds(prescription, log)) {
            if (rewards.earn(locked.accounts(), RewardFacts.practice(prescription, log, report, star))) {
                tally.lit(star.forShop());
                log.movedStars(1);
            }
        }
        count(locked, prescription, tally, countedBefore);
        write(log, tally);
        if (report != null) {
            tellPain(log.getChildId(), log.slot(), report.barrier() == PracticeBarrier.HURT, report.pain());
        }
        if (log.getSource() == PracticeLog.Source.CAREGIVER) {
            rewards.thank(log.getById(), star, log.getEnteredAt());
        }
    }

    /** Records feedback that a child gave after a tap. */
    @Allowed(Who.INTERNAL)
    public void add(LockedSlots locked, FeedbackLog log) {
        if (locked.tally(locked.prescriptionOf(log.slot()), log.slot()).isStarred()) {
            Feedback feedback = log.getFeedback();
            rewards.reported(
                    locked.accounts(),
                    log.getChildId(),
                    RewardFacts.traits(feedback),
                    feedback.setting(),
                    log.getEnteredAt());
        }
        feedbackLogs.save(log);
        tellPain(log.getChildId(), log.slot(), false, log.getFeedback().pain());
        events.publishEvent(
                new PracticeRecorded(log.getChildId(), log.getId(), log.slot().date()));
    }

    /**
     * Records that a child took a tap back. The star is taken back too, unless another report of the slot still earns
     * it. If this is refused, nothing has changed.
     */
    @Allowed(Who.INTERNAL)
    public void undo(LockedSlots locked, PracticeLog undone, PracticeLog undo) {
        Prescription prescription = locked.prescriptionOf(undone.slot());
        List<PracticeLog> all = withUndo(undone, undo);
        SlotTally tally = locked.tally(prescription, undone.slot());
        int countedBefore = tally.countedReps();
        if (tally.isStarred() && !new SlotHistory(all).earnsStar()) {
            SlotStar star = tally.star(tally.isStarForShop());
            rewards.takeBack(locked.accounts(), undo.getChildId(), star, !isElseStarred(undo), undo.getEnteredAt());
            tally.unlit();
            undo.movedStars(-1);
        }
        tally.rebuild(all);
        count(locked, prescription, tally, countedBefore);
        write(undo, tally);
    }

    /** Records a grown-up's correction: logs and tallies change, stars never do. */
    @Allowed(Who.INTERNAL)
    public void withdraw(LockedSlots locked, PracticeLog undone, PracticeLog undo) {
        Prescription prescription = locked.prescriptionOf(undone.slot());
        SlotTally tally = locked.tally(prescription, undone.slot());
        int countedBefore = tally.countedReps();
        tally.rebuild(withUndo(undone, undo));
        count(locked, prescription, tally, countedBefore);
        write(undo, tally);
    }

    private void tellPain(UUID childId, SlotId slot, boolean stopped, @Nullable Integer pain) {
        if (stopped || (pain != null && pain > 0)) {
            events.publishEvent(new PainReported(childId, slot.prescriptionId(), stopped, pain));
        }
    }

    /** Returns whether another slot of the child has a star on the same day. */
    private boolean isElseStarred(PracticeLog log) {
        LocalDate date = log.getLocalDate();
        return tallies.findBetween(List.of(log.getChildId()), date, date).stream()
                .anyMatch(tally -> tally.isStarred() && !tally.slot().equals(log.slot()));
    }

    /** Keeps the quest in step with the tally. */
    private static void count(LockedSlots locked, Prescription prescription, SlotTally tally, int before) {
        int more = tally.countedReps() - before;
        locked.quest(prescription)
                .ifPresent(quest -> quest.add(more, tally.slot().date()));
    }

    private List<PracticeLog> withUndo(PracticeLog undone, PracticeLog undo) {
        List<PracticeLog> all = new ArrayList<>(ofSlot(undone));
        if (all.stream().anyMatch(other -> undone.getId().equals(other.getUndoes()))) {
            throw new DomainException.Refused("error.nothing-to-undo");
        }
        all.add(undo);
        return all;
    }

    private List<PracticeLog> ofSlot(PracticeLog log) {
        SlotId slot = log.slot();
        return logs.findByChildIdAndPrescriptionIdAndLocalDateAndN(
                log.getChildId(), slot.prescriptionId(), slot.date(), slot.n());
    }

    private void write(PracticeLog log, SlotTally tally) {
        logs.save(log);
        tallies.save(tally);
        events.publishEvent(new PracticeRecorded(log.getChildId(), log.getId(), log.getLocalDate()));
    }
}

package org.starhop.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;
import org.starhop.reward.PracticeRewards;
import org.starhop.reward.SlotStar;

/** Writes facts: log, star and tally together, in the caller's transaction. */
@Component
class Recorder {

    private final PracticeLogRepository logs;
    private final FeedbackLogRepository feedbackLogs;
    private final SlotTallyRepository tallies;
    private final PracticeRewards rewards;
    private final StarSpan span;
    private final ApplicationEventPublisher events;

    Recorder(
            PracticeLogRepository logs,
            FeedbackLogRepository feedbackLogs,
            SlotTallyRepository tallies,
            PracticeRewards rewards,
            StarSpan span,
            ApplicationEventPublisher events) {
        this.logs = logs;
        this.feedbackLogs = feedbackLogs;
        this.tallies = tallies;
        this.rewards = rewards;
        this.span = span;
        this.events = events;
    }

    /** Records a report; the slot's first one that earns lights its star. */
    void report(LockedSlots locked, Prescription prescription, PracticeLog log) {
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
        if (log.getSource() == PracticeLog.Source.CAREGIVER) {
            rewards.thank(log.getById(), star, log.getEnteredAt());
        }
    }

    /** Records what a child told after its tap. */
    void add(LockedSlots locked, Prescription prescription, FeedbackLog answer) {
        if (locked.tally(prescription, answer.slot()).isStarred()) {
            Feedback feedback = answer.getFeedback();
            rewards.reported(
                    locked.accounts(),
                    answer.getChildId(),
                    RewardFacts.traits(feedback),
                    feedback.setting(),
                    answer.getEnteredAt());
        }
        feedbackLogs.save(answer);
        events.publishEvent(new PracticeRecorded(
                answer.getChildId(), answer.getId(), answer.slot().date()));
    }

    /**
     * Records that a child took its tap back; the star goes too, unless another report of the slot keeps it. Refuses before it
     * changes anything.
     */
    void undo(LockedSlots locked, Prescription prescription, PracticeLog undone, PracticeLog undo) {
        List<PracticeLog> all = withUndo(undone, undo);
        SlotTally tally = locked.tally(prescription, undone.slot());
        int countedBefore = tally.countedReps();
        if (tally.isStarred() && !isEarned(all)) {
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
    void withdraw(LockedSlots locked, Prescription prescription, PracticeLog undone, PracticeLog undo) {
        SlotTally tally = locked.tally(prescription, undone.slot());
        int countedBefore = tally.countedReps();
        tally.rebuild(withUndo(undone, undo));
        count(locked, prescription, tally, countedBefore);
        write(undo, tally);
    }

    /** Whether another slot of the child has a star on the same day. */
    private boolean isElseStarred(PracticeLog log) {
        LocalDate date = log.getLocalDate();
        return tallies.findBetween(List.of(log.getChildId()), date, date).stream()
                .anyMatch(tally -> tally.isStarred() && !tally.slot().equals(log.slot()));
    }

    /** A quest counts what the tallies count. */
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

    private static boolean isEarned(List<PracticeLog> all) {
        Set<UUID> gone = all.stream()
                .map(PracticeLog::getUndoes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(log -> !gone.contains(log.getId()))
                .map(PracticeLog::getReport)
                .anyMatch(report -> report != null && report.earnsStar());
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

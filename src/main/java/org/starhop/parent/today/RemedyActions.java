package org.starhop.parent.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.child.Children;
import org.starhop.exercise.Routine;
import org.starhop.followup.HelpKind;
import org.starhop.followup.HelpRequests;
import org.starhop.practice.PracticeBarrier;
import org.starhop.practice.PracticeLogs;
import org.starhop.practice.PracticeResult;
import org.starhop.practice.Report;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.FamilyPlan;
import org.starhop.program.PauseReason;
import org.starhop.program.proposal.Proposals;
import org.starhop.program.proposal.Proposed.SmallerPlan;
import org.starhop.progress.SlotView;

/** What a family can do about what got in the way. */
@Component
class RemedyActions {

    /** How long the program rests after one touch, with today. */
    static final int REST_DAYS = 3;

    private final PracticeLogs logs;
    private final HelpRequests requests;
    private final Proposals proposals;
    private final FamilyPlan plan;
    private final Children children;
    private final Clock clock;

    RemedyActions(
            PracticeLogs logs,
            HelpRequests requests,
            Proposals proposals,
            FamilyPlan plan,
            Children children,
            Clock clock) {
        this.logs = logs;
        this.requests = requests;
        this.proposals = proposals;
        this.plan = plan;
        this.children = children;
        this.clock = clock;
    }

    void nameBarrier(UUID childId, SlotView slot, PracticeBarrier barrier) {
        logs.nameBarrier(childId, logId(slot), barrier);
    }

    void ask(UUID childId, SlotView slot, HelpKind kind, @Nullable String words) {
        requests.ask(childId, slot.slot().prescriptionId(), kind, words);
    }

    void askForLess(UUID childId, SlotView slot, SmallerPlan plan, String words) {
        proposals.propose(childId, slot.slot().prescriptionId(), plan, AdjustmentReason.NO_TIME, words);
    }

    void tryTogether(UUID childId, SlotView slot) {
        logs.addDetails(childId, logId(slot), Report.of(PracticeResult.TRIED), true);
    }

    void place(UUID childId, SlotView slot, Routine routine) {
        List<Routine> routines = new ArrayList<>(slot.prescription().getRoutines());
        routines.set(slot.slot().n() - 1, routine);
        plan.place(childId, slot.slot().prescriptionId(), routines);
    }

    void pause(UUID childId) {
        LocalDate today = children.get(childId).dateAt(clock.instant());
        plan.pause(childId, today, today.plusDays(REST_DAYS - 1), PauseReason.ILLNESS);
    }

    static UUID logId(SlotView slot) {
        return Optional.ofNullable(slot.logId()).orElseThrow(DomainException.NotFound::new);
    }
}

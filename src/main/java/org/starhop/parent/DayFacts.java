package org.starhop.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.starhop.child.Child;
import org.starhop.followup.FamilyNoteLine;
import org.starhop.followup.HelpLine;
import org.starhop.followup.PlanChange;
import org.starhop.practice.PracticeLogs;
import org.starhop.program.FamilyPlan.Pause;
import org.starhop.program.proposal.ProposalLine;
import org.starhop.program.proposal.ProposalSide;
import org.starhop.program.proposal.ProposalState;
import org.starhop.progress.DayPlan;
import org.starhop.progress.SlotView;
import org.starhop.progress.WeekCount;
import org.starhop.reward.ClaimStatus;
import org.starhop.reward.RewardClaim;
import org.starhop.reward.StarCount;

/**
 * What the page about one day shows.
 *
 * @param today the child's own date now
 * @param week the current week
 * @param parent whether the reader may decide about rewards and rest days
 */
public record DayFacts(
        Child child,
        LocalDate today,
        DayPlan day,
        WeekCount week,
        StarCount stars,
        Program program,
        Waiting waiting,
        Said said,
        boolean parent) {

    /** How long a card says why its exercise was changed. */
    private static final int CHANGE_SHOWN_DAYS = 14;

    /**
     * What the program says about the day.
     *
     * @param focus the week's focus
     * @param pause the pause that the day lies in
     * @param reasons why exercises were changed lately
     */
    public record Program(Optional<String> focus, Optional<Pause> pause, Reasons reasons) {}

    /**
     * What waits for the reader.
     *
     * @param changes those that the reader has not seen
     * @param proposals those that wait for either side, and answers not yet read; none for helpers
     * @param unread messages that the reader has not read; 0 for whoever reads none
     * @param reminders whether to ask the reader about reminders: after the first star, until they answer
     */
    public record Waiting(
            List<RewardClaim> claims,
            List<PlanChange> changes,
            List<ProposalLine> proposals,
            long unread,
            boolean reminders) {

        public Waiting {
            changes = List.copyOf(changes);
            proposals = List.copyOf(proposals);
        }
    }

    /**
     * What the family said besides its reports.
     *
     * @param help requests that wait, and answers of the last two weeks
     * @param notes proud moments and questions of the day
     */
    public record Said(List<HelpLine> help, List<FamilyNoteLine> notes) {

        public Said {
            help = List.copyOf(help);
            notes = List.copyOf(notes);
        }
    }

    /** Returns what the family asked about this slot's exercise, newest first. */
    public List<HelpLine> help(SlotView slot) {
        return said.help().stream()
                .filter(line -> line.prescriptionId().equals(slot.slot().prescriptionId()))
                .toList();
    }

    /** Returns what a therapist proposes, and what was declined: an accepted plan is among the changes. */
    public List<ProposalLine> toAnswer() {
        return waiting.proposals().stream()
                .filter(line -> line.waitsFor(ProposalSide.FAMILY)
                        || line.isNewsFor(ProposalSide.FAMILY) && line.state() == ProposalState.DECLINED)
                .toList();
    }

    /** Returns whether a parent has asked for a smaller plan of this slot's exercise, and waits for the answer. */
    public boolean asksForLess(SlotView slot) {
        return waiting.proposals().stream()
                .anyMatch(line -> line.waitsFor(ProposalSide.THERAPIST)
                        && line.prescription().equals(slot.prescription()));
    }

    /** Returns everything the top of the page depends on; while it is unchanged, the page leaves the top as it is. */
    public List<Object> top() {
        return List.of(
                day.date(),
                today,
                day.stars(),
                week,
                program.focus(),
                program.pause(),
                waiting.changes(),
                waiting.unread(),
                waiting.reminders(),
                openClaims().stream()
                        .map(claim -> claim.getId() + claim.getStatus().name())
                        .toList());
    }

    /** Returns whether a family may still view this day and report practice. */
    public static boolean isReachable(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(PracticeLogs.DAYS_BACK));
    }

    /** Returns why this slot's exercise was changed, if that was in the last two weeks. */
    public Optional<WhyChanged> whyChanged(SlotView slot) {
        return program.reasons().changedSince(slot.prescription(), today.minusDays(CHANGE_SHOWN_DAYS))
                ? program.reasons().of(slot.prescription())
                : Optional.empty();
    }

    public boolean isToday() {
        return day.date().equals(today);
    }

    /** Returns the claims that are waiting for an answer or have not been enjoyed yet. */
    public List<RewardClaim> openClaims() {
        return waiting.claims().stream()
                .filter(claim -> claim.getStatus() == ClaimStatus.ASKED || claim.getStatus() == ClaimStatus.APPROVED)
                .toList();
    }
}

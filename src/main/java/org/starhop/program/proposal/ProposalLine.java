package org.starhop.program.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.program.AdjustmentReason;
import org.starhop.program.Prescription;

/**
 * A proposal as its reader sees it.
 *
 * @param prescription as it is now
 * @param by the author's current name
 * @param mine whether the reader is the author
 * @param because why, as a reason to change the plan
 * @param words why, in the author's words; null if a family added none
 * @param answer null unless it was accepted or declined
 */
public record ProposalLine(
        UUID id,
        Prescription prescription,
        ProposalSide side,
        Proposed what,
        String by,
        boolean mine,
        AdjustmentReason because,
        @Nullable String words,
        Instant at,
        ProposalState state,
        @Nullable Answer answer) {

    /**
     * The other side's answer.
     *
     * @param by the current name of who answered
     * @param word what they added; null if nothing
     * @param seen whether the author's side has read it
     */
    public record Answer(String by, Instant at, @Nullable String word, boolean seen) {}

    public UUID childId() {
        return prescription.getChildId();
    }

    /** Returns whether this side can answer it now. */
    public boolean waitsFor(ProposalSide reader) {
        return state == ProposalState.WAITING && side != reader;
    }

    /** Returns whether it was answered, and this side, its author's, has not read that yet. */
    public boolean isNewsFor(ProposalSide reader) {
        return answer != null && !answer.seen() && side == reader;
    }
}

package org.starhop.program.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.starhop.base.DomainException;
import org.starhop.child.Treatments;
import org.starhop.exercise.Routine;
import org.starhop.program.Adjustment;
import org.starhop.program.FamilyPlan;
import org.starhop.program.Prescribing;
import org.starhop.program.Prescription;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/**
 * Carries out what both sides agreed on, as its owner would have done alone: the routine in the name of the family, the
 * dose in the name of the therapist, whichever of them proposed it.
 */
@Component
class Agreements {

    private final Prescribing prescribing;
    private final FamilyPlan familyPlan;
    private final Treatments treatments;

    Agreements(Prescribing prescribing, FamilyPlan familyPlan, Treatments treatments) {
        this.prescribing = prescribing;
        this.familyPlan = familyPlan;
        this.treatments = treatments;
    }

    /** Changes the prescription; {@code word} is what the one who accepted adds. */
    void carryOut(Proposal proposal, Prescription now, @Nullable String word) {
        switch (proposal.what()) {
            case NewRoutine routine -> familyPlan.place(now.getChildId(), now.getId(), routines(now, routine));
            case SmallerPlan plan
            when proposal.getSide() == ProposalSide.FAMILY ->
                prescribing.adjust(
                        now.getChildId(), now.getId(), adjustment(proposal, now, plan, word), now.getRowVersion());
            case SmallerPlan plan -> {
                requireStillDecides(proposal.getProposedBy(), now);
                prescribing.adjustAsAgreed(
                        now.getChildId(),
                        now.getId(),
                        adjustment(proposal, now, plan, proposal.getWords()),
                        proposal.getProposedBy());
            }
        }
    }

    private static List<Routine> routines(Prescription now, NewRoutine routine) {
        List<Routine> routines = new ArrayList<>(now.getRoutines());
        routines.set(routines.indexOf(routine.from()), routine.to());
        return routines;
    }

    private static Adjustment adjustment(
            Proposal proposal, Prescription now, SmallerPlan plan, @Nullable String comment) {
        return new Adjustment(
                now.getPlan().with(plan.dosage(), plan.frequency()),
                now.getEndsOn(),
                proposal.getBecause(),
                comment,
                now.getQuestTarget());
    }

    private void requireStillDecides(UUID therapistId, Prescription now) {
        if (treatments.therapists(now.getChildId()).stream()
                .noneMatch(one -> one.getId().equals(therapistId) && now.isAdjustedBy(one))) {
            throw new DomainException.Refused("error.proposal-author-left");
        }
    }
}

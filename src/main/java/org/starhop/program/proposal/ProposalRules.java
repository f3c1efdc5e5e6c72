package org.starhop.program.proposal;

import java.time.LocalDate;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.proposal.Proposed.NewRoutine;
import org.starhop.program.proposal.Proposed.SmallerPlan;

/** What may be proposed about a prescription. */
final class ProposalRules {

    private ProposalRules() {}

    static void require(Prescription about, ProposalSide side, Proposed what, LocalDate today) {
        if (about.getStatus() == PrescriptionStatus.DRAFT || about.isOver(today)) {
            throw new DomainException.Refused("error.not-now");
        }
        switch (Require.present("what", what)) {
            case NewRoutine routine -> requireNew(about, side, routine);
            case SmallerPlan plan -> requireSmaller(about, plan);
        }
    }

    private static void requireNew(Prescription about, ProposalSide side, NewRoutine routine) {
        if (side == ProposalSide.FAMILY) {
            throw new DomainException.Refused("error.proposal-yours");
        }
        if (!about.getRoutines().contains(routine.from())) {
            throw new DomainException.Refused("error.not-now");
        }
        if (Require.present("to", routine.to()) == routine.from()) {
            throw new DomainException.Invalid("to", "error.proposal-same");
        }
    }

    private static void requireSmaller(Prescription about, SmallerPlan plan) {
        if (!plan.differsFrom(about.getPlan())) {
            throw new DomainException.Invalid("timesPerWeek", "error.proposal-same");
        }
        if (!plan.isWithin(about.getPlan())) {
            throw new DomainException.Invalid("timesPerWeek", "error.proposal-more");
        }
    }
}

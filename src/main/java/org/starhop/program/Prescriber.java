package org.starhop.program;

import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.exercise.Approval;
import org.starhop.exercise.LibraryEntry;

/**
 * What the signed-in therapist's discipline allows: which exercises they may prescribe and which prescriptions they may
 * change.
 */
@Component
class Prescriber {

    private final Accounts accounts;

    Prescriber(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Refuses an exercise of another discipline, and missing confirmations about feeding or warnings. */
    void requireMayGive(LibraryEntry entry, NewPrescription asked) {
        Discipline mine = discipline();
        var exercise = entry.exercise();
        boolean feeding = exercise.getApproval() != Approval.NONE;
        if (feeding && !exercise.getApproval().mayBeGivenBy(mine)) {
            throw new DomainException.Refused("error.feeding-discipline");
        }
        if (exercise.getDiscipline() != mine && !feeding) {
            throw new DomainException.Refused("error.other-discipline", exercise.getDiscipline());
        }
        if (feeding && !asked.approved()) {
            throw new DomainException.Invalid("approved", "error.approve-first");
        }
        if (!exercise.getWarnings().isEmpty() && !asked.warningsConfirmed()) {
            throw new DomainException.Invalid("warningsConfirmed", "error.confirm-warnings");
        }
    }

    /** Returns this prescription if the therapist may change it. */
    Prescription require(Prescription prescription) {
        if (!prescription.isAdjustedBy(accounts.me())) {
            throw new DomainException.Refused("error.other-discipline", prescription.getDiscipline());
        }
        return prescription;
    }

    private Discipline discipline() {
        Account me = accounts.me();
        if (me.getDiscipline() == null) {
            throw new DomainException.NotFound();
        }
        return me.getDiscipline();
    }
}

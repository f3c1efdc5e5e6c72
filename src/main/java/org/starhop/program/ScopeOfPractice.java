package org.starhop.program;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Safety;
import org.starhop.program.NewPrescription.Assurance;

/**
 * The signed-in therapist's scope of practice: which exercises they may prescribe, and which prescriptions they may
 * change.
 */
@Component
class ScopeOfPractice {

    private final Accounts accounts;
    private final PrescriptionRepository prescriptions;

    ScopeOfPractice(Accounts accounts, PrescriptionRepository prescriptions) {
        this.accounts = accounts;
        this.prescriptions = prescriptions;
    }

    /** Refuses an exercise of another discipline, and missing confirmations about feeding or warnings. */
    void requireMayPrescribe(LibraryEntry entry, NewPrescription asked) {
        Discipline mine = discipline();
        Discipline its = entry.exercise().discipline();
        Safety safety = entry.safety();
        if (!safety.mayBeGivenBy(mine)) {
            throw new DomainException.Refused("error.feeding-discipline");
        }
        if (its != mine && !safety.needsApproval()) {
            throw new DomainException.Refused("error.other-discipline", its);
        }
        if (safety.needsApproval() && !asked.assures(Assurance.FEEDING_APPROVED)) {
            throw new DomainException.Invalid("approved", "error.approve-first");
        }
        if (safety.hasWarnings() && !asked.assures(Assurance.WARNINGS_DISCUSSED)) {
            throw new DomainException.Invalid("warningsConfirmed", "error.confirm-warnings");
        }
    }

    /** Returns a prescription that has not ended, whichever therapist may change it. */
    Prescription running(UUID childId, UUID prescriptionId, LocalDate today) {
        return running(find(childId, prescriptionId), today);
    }

    /** Returns a prescription that has not ended, if the therapist may change it. */
    Prescription runningOfMine(UUID childId, UUID prescriptionId, LocalDate today) {
        return require(running(find(childId, prescriptionId), today));
    }

    /** Returns a prescription, ended or not, if the therapist may change it. */
    Prescription ofMine(UUID childId, UUID prescriptionId) {
        return require(find(childId, prescriptionId));
    }

    private Prescription find(UUID childId, UUID prescriptionId) {
        return prescriptions.findByIdAndChildId(prescriptionId, childId).orElseThrow(DomainException.NotFound::new);
    }

    private static Prescription running(Prescription prescription, LocalDate today) {
        if (prescription.isOver(today)) {
            throw new DomainException.Refused("error.not-now");
        }
        return prescription;
    }

    private Prescription require(Prescription prescription) {
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

package org.starhop.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** From when on a clinic's therapists are alerted. */
@Service
@Transactional
public class ClinicAlerts {

    /** The limits, and the row version that an edit of them carries. */
    public record Opened(AlertLimits limits, int openedWith) {}

    private final Clinics clinics;

    ClinicAlerts(Clinics clinics) {
        this.clinics = clinics;
    }

    /** Returns the limits of the signed-in person's clinic, to edit them. */
    @Allowed(Who.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Opened open() {
        Clinic clinic = mine();
        return new Opened(clinic.getAlertLimits(), clinic.getRowVersion());
    }

    /** Changes the limits; {@code openedWith} is the row version that the form was opened with. */
    @Allowed(Who.ADMINISTRATOR)
    public void change(AlertLimits limits, int openedWith) {
        Clinic clinic = mine();
        Require.fresh(clinic, openedWith);
        clinic.alertFrom(limits);
    }

    /** Returns the limits of the signed-in person's clinic. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public AlertLimits limits() {
        return mine().getAlertLimits();
    }

    private Clinic mine() {
        return clinics.findById(Actors.require().clinicId()).orElseThrow(DomainException.NotFound::new);
    }
}

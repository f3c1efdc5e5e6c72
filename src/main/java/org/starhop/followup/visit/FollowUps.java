package org.starhop.followup.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.program.Prescriptions;

/** What a running visit notes about each exercise. Two therapists may note at once; each call changes one thing. */
@Service
@Transactional
public class FollowUps {

    /** The maximum length of a family's answer, in characters. */
    public static final int LONGEST_ANSWER = 500;

    private final FollowUpRepository followUps;
    private final VisitRepository visits;
    private final Prescriptions prescriptions;
    private final ApplicationEventPublisher events;

    FollowUps(
            FollowUpRepository followUps,
            VisitRepository visits,
            Prescriptions prescriptions,
            ApplicationEventPublisher events) {
        this.followUps = followUps;
        this.visits = visits;
        this.prescriptions = prescriptions;
        this.events = events;
    }

    /** Notes that somebody asked how an exercise goes at home, or takes that back. */
    @Allowed(Who.THERAPIST_OF)
    public void ask(UUID childId, UUID visitId, UUID prescriptionId, boolean asked) {
        of(childId, visitId, prescriptionId).ask(asked);
        tell(childId);
    }

    /**
     * Notes what the family answered; see {@link VisitTexts#write}.
     *
     * @param typed up to {@value #LONGEST_ANSWER} characters, together with what a colleague noted meanwhile
     * @return the answer as it is stored now
     */
    @Allowed(value = Who.THERAPIST_OF, audited = false)
    public String answer(UUID childId, UUID visitId, UUID prescriptionId, String base, String typed) {
        String stored = of(childId, visitId, prescriptionId).answer(base, Require.storable(typed));
        tell(childId);
        return stored;
    }

    /** Notes how an exercise went in the clinic today; null if it was not tried after all. */
    @Allowed(Who.THERAPIST_OF)
    public void tryOut(UUID childId, UUID visitId, UUID prescriptionId, @Nullable Trial trial) {
        of(childId, visitId, prescriptionId).tryOut(trial);
        tell(childId);
    }

    /** Returns the follow-up of an exercise at a running visit; others who note something there wait. */
    private FollowUp of(UUID childId, UUID visitId, UUID prescriptionId) {
        Visit visit = visits.lock(visitId, childId).orElseThrow(DomainException.NotFound::new);
        visit.require(VisitState.RUNNING);
        UUID known = prescriptions.get(childId, prescriptionId).getId();
        return followUps
                .findByVisitIdAndPrescriptionId(visitId, known)
                .orElseGet(() -> followUps.save(new FollowUp(visit, known)));
    }

    private void tell(UUID childId) {
        events.publishEvent(new VisitChanged(childId));
    }
}

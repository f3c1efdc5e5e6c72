package org.starhop.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.starhop.base.Require;
import org.starhop.base.access.Actors;
import org.starhop.child.Children;
import org.starhop.program.Prescribing.QuestSet;

/** Stores a version of a prescription for each change, and notifies open pages, tablets, and quests. */
@Component
class PrescriptionHistory {

    private final PrescriptionVersionRepository versions;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrescriptionHistory(
            PrescriptionVersionRepository versions, Children children, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a change that needs no reason. */
    void keep(Prescription prescription, PrescriptionChange change) {
        save(prescription, change, null, null, Actors.require().id());
    }

    /** Stores a change with its reason, which the family reads. */
    void keep(
            Prescription prescription,
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment) {
        keep(prescription, change, reason, comment, Actors.require().id());
    }

    /** Stores a change that this therapist decided, whoever carries it out now. */
    void keep(
            Prescription prescription,
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment,
            UUID decidedBy) {
        save(prescription, change, Require.present("reason", reason), comment, decidedBy);
    }

    void questSet(Prescription prescription) {
        events.publishEvent(new QuestSet(prescription));
    }

    private void save(
            Prescription prescription,
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment,
            UUID decidedBy) {
        LocalDate today = children.today(prescription.getChildId());
        versions.save(
                new PrescriptionVersion(prescription, change, reason, comment, today, decidedBy, clock.instant()));
        events.publishEvent(new ProgramChanged(prescription.getChildId()));
        if (prescription.getStatus() != PrescriptionStatus.DRAFT) {
            events.publishEvent(new PlanChanged(prescription.getChildId(), prescription.getId(), change));
        }
    }
}

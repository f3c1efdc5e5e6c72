package org.starhop.practice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.Fact;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/**
 * A fact of its own, never changed: what a child told of a practice after its tap. It names the tap by the number that the tablet
 * gave it, so that it may arrive before the tap.
 */
@Entity
@Table(name = "added_answer")
class FeedbackLog extends Fact {

    private UUID clinicId;
    private UUID childId;
    private UUID prescriptionId;
    private LocalDate localDate;
    private int n;
    private UUID toldOutboxId;
    private int toldSeq;

    /** Its own number: a tablet counts in the order in which things are told, whatever its clock says. */
    private int seq;

    @Embedded
    private Feedback feedback;

    private Instant happenedAt;
    private Instant enteredAt;

    @SuppressWarnings("NullAway")
    protected FeedbackLog() {}

    FeedbackLog(Prescription prescription, Tap.FeedbackGiven tap, PracticeMoment moment) {
        this.clinicId = prescription.getClinicId();
        this.childId = prescription.getChildId();
        this.prescriptionId = prescription.getId();
        this.localDate = tap.slot().date();
        this.n = tap.slot().n();
        this.toldOutboxId = tap.outbox();
        this.toldSeq = tap.toldSeq();
        this.seq = tap.seq();
        this.feedback = tap.feedback();
        this.happenedAt = moment.happenedAt();
        this.enteredAt = moment.enteredAt();
    }

    /** Whether it was told of this tap; a number that another tap took in a copied outbox is not enough. */
    boolean isOf(PracticeLog log) {
        return log.slot().equals(slot())
                && toldOutboxId.equals(log.getOutboxId())
                && Integer.valueOf(toldSeq).equals(log.getSeq());
    }

    SlotId slot() {
        return new SlotId(prescriptionId, localDate, n);
    }

    UUID getChildId() {
        return childId;
    }

    Feedback getFeedback() {
        return feedback;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }
}

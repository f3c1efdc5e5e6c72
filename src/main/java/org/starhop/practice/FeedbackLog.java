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
public class FeedbackLog extends Fact {

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

    @SuppressWarnings("NullAway")
    private FeedbackLog(Prescription prescription, SlotId slot, Feedback feedback, PracticeMoment moment) {
        this.clinicId = prescription.getClinicId();
        this.childId = prescription.getChildId();
        this.prescriptionId = prescription.getId();
        this.localDate = slot.date();
        this.n = slot.n();
        this.feedback = feedback;
        this.happenedAt = moment.happenedAt();
        this.enteredAt = moment.enteredAt();
    }

    /** What was told after the tap {@code toldSeq} of {@code outbox}, on the same slot. */
    public static FeedbackLog of(
            Prescription prescription,
            SlotId slot,
            Feedback feedback,
            PracticeMoment moment,
            UUID outbox,
            int toldSeq) {
        var log = new FeedbackLog(prescription, slot, feedback, moment);
        log.toldOutboxId = outbox;
        log.toldSeq = toldSeq;
        return log;
    }

    /** Which command it came by. */
    public FeedbackLog sentAs(Sent sent) {
        seq = sent.seq();
        return this;
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

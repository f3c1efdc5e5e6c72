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
 * An immutable record of the feedback that a child gave after a tap. It refers to the tap by its outbox and number, so
 * it may arrive before the tap does.
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

    /**
     * The number of this command in its outbox. It defines the order of the feedback, whatever the tablet's clock says.
     */
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

    /** Creates the record of feedback on the tap numbered {@code toldSeq} of {@code outbox}, for the same slot. */
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

    /** Notes which command it arrived with. */
    public FeedbackLog sentAs(Sent sent) {
        seq = sent.seq();
        return this;
    }

    /**
     * Returns whether this feedback is about the given log. The slot is compared too, because a copied outbox may use
     * the same number for another tap.
     */
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

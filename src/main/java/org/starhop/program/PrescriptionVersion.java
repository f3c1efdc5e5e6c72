package org.starhop.program;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/**
 * A prescription as it was after one change; never altered, so that past days are counted by the plan in effect then.
 */
@Entity
public class PrescriptionVersion extends BaseEntity {

    /** The maximum length of a comment, in characters. */
    public static final int LONGEST_COMMENT = 500;

    private UUID clinicId;
    private UUID childId;
    private UUID prescriptionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PrescriptionChange change;

    @Enumerated(EnumType.STRING)
    private @Nullable AdjustmentReason reason;

    private @Nullable String comment;

    @Enumerated(EnumType.STRING)
    private PrescriptionStatus status;

    @Embedded
    private PrescriptionPlan plan;

    private @Nullable UUID choiceId;
    private @Nullable LocalDate endsOn;
    private @Nullable Integer questTarget;
    private LocalDate effectiveOn;
    private UUID changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected PrescriptionVersion() {}

    PrescriptionVersion(
            Prescription prescription,
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment,
            LocalDate effectiveOn,
            UUID changedBy,
            Instant changedAt) {
        this.clinicId = prescription.getClinicId();
        this.childId = prescription.getChildId();
        this.prescriptionId = prescription.getId();
        this.number = prescription.getVersion();
        this.status = prescription.getStatus();
        this.plan = prescription.getPlan();
        this.choiceId = prescription.getChoiceId();
        this.endsOn = prescription.getEndsOn();
        this.questTarget = prescription.getQuestTarget();
        this.change = change;
        this.reason = reason;
        this.comment = Require.optionalText("comment", comment, LONGEST_COMMENT);
        this.effectiveOn = effectiveOn;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public UUID getPrescriptionId() {
        return prescriptionId;
    }

    public int getNumber() {
        return number;
    }

    public PrescriptionChange getChange() {
        return change;
    }

    public @Nullable AdjustmentReason getReason() {
        return reason;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public PrescriptionStatus getStatus() {
        return status;
    }

    public PrescriptionPlan getPlan() {
        return plan;
    }

    /** Returns the choice it belonged to; null if it stood alone. */
    public @Nullable UUID getChoiceId() {
        return choiceId;
    }

    /** Returns the last day planned then; null for open-ended. */
    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    /** Returns the number of repetitions that its quest counted toward; null without a quest. */
    public @Nullable Integer getQuestTarget() {
        return questTarget;
    }

    /** Returns the child's date from which this version is in effect. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public UUID getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}

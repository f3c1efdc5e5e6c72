package org.starhop.practice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Fact;
import org.starhop.base.access.Actor;
import org.starhop.program.Prescription;
import org.starhop.program.SlotId;

/** An immutable record about one slot: somebody reports a practice or takes a report back. */
@Entity
public class PracticeLog extends Fact {

    /** Stands for a grown-up in {@link #getPracticedWith()}. */
    public static final String GROWN_UP = "GROWN_UP";

    /** What is recorded. */
    public enum Kind {
        REPORT,
        UNDO
    }

    /** Who reported it. */
    public enum Source {
        TABLET,
        CAREGIVER,
        THERAPIST
    }

    private UUID clinicId;
    private UUID childId;
    private UUID prescriptionId;
    private LocalDate localDate;
    private int n;
    private int prescriptionVersion;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private @Nullable Report report;

    private @Nullable UUID undoes;

    @Enumerated(EnumType.STRING)
    private Source source;

    private UUID byId;
    private String byName;
    private Instant happenedAt;
    private Instant enteredAt;
    private @Nullable Instant tabletAt;
    private @Nullable String zone;
    private boolean clockCorrected;
    private boolean late;
    private int starDelta;
    private @Nullable String practicedWith;
    private boolean chosen;

    private @Nullable UUID outboxId;
    private @Nullable Integer seq;
    private @Nullable String digest;
    private @Nullable Integer throughSeq;

    @SuppressWarnings("NullAway")
    protected PracticeLog() {}

    private PracticeLog(Prescription prescription, SlotId slot, Kind kind, Actor by, PracticeMoment moment) {
        this.clinicId = prescription.getClinicId();
        this.childId = prescription.getChildId();
        this.prescriptionId = prescription.getId();
        this.prescriptionVersion = prescription.getVersion();
        this.localDate = slot.date();
        this.n = slot.n();
        this.kind = kind;
        this.source = sourceOf(by);
        this.byId = by.id();
        this.byName = by.name();
        this.happenedAt = moment.happenedAt();
        this.enteredAt = moment.enteredAt();
        this.tabletAt = moment.tabletAt();
        this.zone = moment.zone();
        this.clockCorrected = moment.clockCorrected();
        this.late = moment.localDate().isAfter(slot.date());
    }

    /** Creates the record of a reported practice. */
    public static PracticeLog report(
            Prescription prescription, SlotId slot, Report report, Actor by, PracticeMoment moment) {
        var log = new PracticeLog(prescription, slot, Kind.REPORT, by, moment);
        log.report = report;
        return log;
    }

    /** Creates the record that takes a report back. */
    public static PracticeLog undo(Prescription prescription, PracticeLog undone, Actor by, PracticeMoment moment) {
        var log = new PracticeLog(prescription, undone.slot(), Kind.UNDO, by, moment);
        log.undoes = undone.getId();
        return log;
    }

    /**
     * Notes the tablet's command that this log arrived with.
     *
     * @param version the version of the prescription that the tablet showed
     * @param through the highest number up to which the outbox is durable
     */
    public PracticeLog sentAs(UUID outbox, Sent sent, @Nullable Integer version, int through) {
        outboxId = outbox;
        seq = sent.seq();
        digest = sent.digest();
        throughSeq = through;
        if (version != null && version > 0) {
            prescriptionVersion = version;
        }
        return this;
    }

    /** Notes who joined in and whether the child chose the card. */
    public PracticeLog done(@Nullable String with, boolean byChoice) {
        practicedWith = report != null && report.result().isPracticed() ? with : null;
        chosen = byChoice;
        return this;
    }

    void movedStars(int delta) {
        starDelta = delta;
    }

    private static Source sourceOf(Actor by) {
        if (by.is(Actor.Role.DEVICE)) {
            return Source.TABLET;
        }
        return by.is(Actor.Role.THERAPIST) ? Source.THERAPIST : Source.CAREGIVER;
    }

    public SlotId slot() {
        return new SlotId(prescriptionId, localDate, n);
    }

    UUID getClinicId() {
        return clinicId;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getPrescriptionId() {
        return prescriptionId;
    }

    public LocalDate getLocalDate() {
        return localDate;
    }

    public int getPrescriptionVersion() {
        return prescriptionVersion;
    }

    public Kind getKind() {
        return kind;
    }

    /** Returns what was reported; null for an undo. */
    public @Nullable Report getReport() {
        return report;
    }

    public @Nullable UUID getUndoes() {
        return undoes;
    }

    public Source getSource() {
        return source;
    }

    boolean isBy(Actor actor) {
        return byId.equals(actor.id());
    }

    UUID getById() {
        return byId;
    }

    public String getByName() {
        return byName;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** Returns the tablet's own time; null if it did not come from a tablet. */
    public @Nullable Instant getTabletAt() {
        return tabletAt;
    }

    /** Returns whether the tablet's clock was wrong and the time was corrected. */
    public boolean isClockCorrected() {
        return clockCorrected;
    }

    /** Returns whether it was reported on a later day than the slot's. */
    public boolean isLate() {
        return late;
    }

    /** Returns +1 if this log lit a star, -1 if it took one back, and 0 otherwise. */
    public int getStarDelta() {
        return starDelta;
    }

    /** Returns who joined in: the id of a brother or sister, or {@link #GROWN_UP}; null if nobody did. */
    public @Nullable String getPracticedWith() {
        return practicedWith;
    }

    /** Returns whether the child picked this card rather than the one that was next. */
    public boolean isChosen() {
        return chosen;
    }

    public @Nullable UUID getOutboxId() {
        return outboxId;
    }

    public @Nullable Integer getSeq() {
        return seq;
    }
}

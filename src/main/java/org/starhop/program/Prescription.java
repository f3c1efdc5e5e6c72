package org.starhop.program;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.exercise.ExerciseIdentity;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Purpose;
import org.starhop.exercise.Routine;
import org.starhop.program.NewPrescription.Assurance;
import org.starhop.program.NewPrescription.Visibility;

/**
 * An exercise prescribed to one child: a snapshot of the library's text with its own dose. The plan belongs to the
 * therapist; the routines, the order, the prompt level, and "praise only" belong to the parent.
 */
@Entity
public class Prescription extends BaseEntity {

    /** As the parent put them; those left where they were follow in the order in which they were prescribed. */
    public static final Comparator<Prescription> FAMILY_ORDER = Comparator.comparing(
                    (Prescription prescription) -> prescription.arrangement.position())
            .thenComparing(prescription -> prescription.prescribedAt);

    private UUID clinicId;
    private UUID childId;
    private UUID programId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "exercise_id"))
    @AttributeOverride(name = "key", column = @Column(name = "exercise_key"))
    private ExerciseIdentity exercise;

    @Enumerated(EnumType.STRING)
    private PrescriptionStatus status;

    @Embedded
    private PrescriptionPeriod period;

    private int version;

    @Embedded
    private PrescriptionPlan plan;

    @Embedded
    private FamilyArrangement arrangement;

    private UUID prescribedBy;
    private Instant prescribedAt;
    private boolean warningsConfirmed;
    private @Nullable Integer questTarget;
    private @Nullable UUID choiceId;

    @Embedded
    private @Nullable OwnMedia media;

    @SuppressWarnings("NullAway")
    protected Prescription() {}

    Prescription(
            HomeProgram program,
            LibraryEntry entry,
            NewPrescription asked,
            UUID therapistId,
            Instant now,
            LocalDate today) {
        this.clinicId = program.getClinicId();
        this.childId = program.getChildId();
        this.programId = program.getId();
        this.exercise = entry.exercise();
        this.status = asked.visibility() == Visibility.AT_ONCE ? PrescriptionStatus.ACTIVE : PrescriptionStatus.DRAFT;
        this.plan = asked.plan();
        this.period = asked.period().plannedUntil(asked.period().endsOn(), today);
        this.arrangement = FamilyArrangement.suggested(
                entry.suggested().routine(),
                plan.frequency().timesPerDay(),
                entry.suggested().funAlready());
        this.prescribedBy = therapistId;
        this.prescribedAt = now;
        this.warningsConfirmed = asked.assures(Assurance.WARNINGS_DISCUSSED);
        this.version = 1;
        quest(asked.questTarget());
    }

    void activate() {
        move(PrescriptionStatus.DRAFT, PrescriptionStatus.ACTIVE);
    }

    void hold() {
        move(PrescriptionStatus.ACTIVE, PrescriptionStatus.ON_HOLD);
    }

    void resume() {
        move(PrescriptionStatus.ON_HOLD, PrescriptionStatus.ACTIVE);
    }

    /** Ends the prescription; the last day is today. */
    void complete(LocalDate today) {
        if (status == PrescriptionStatus.COMPLETED) {
            throw new DomainException.Refused("error.not-now");
        }
        status = PrescriptionStatus.COMPLETED;
        period = period.endedOn(today);
        version++;
    }

    /** Applies a therapist's change. A prescription that has ended continues if it gets a new last day. */
    void adjust(Adjustment adjustment, LocalDate today) {
        if (status == PrescriptionStatus.COMPLETED) {
            throw new DomainException.Refused("error.not-now");
        }
        period = period.plannedUntil(adjustment.endsOn(), today);
        quest(adjustment.questTarget());
        plan = adjustment.plan();
        arrangement = arrangement.fittedTo(plan.frequency().timesPerDay());
        version++;
    }

    /** Sets the parent's routines, one for each time a day. */
    void place(List<Routine> chosen) {
        arrangement = arrangement.placed(chosen);
    }

    void moveTo(int newPosition) {
        arrangement = arrangement.movedTo(newPosition);
    }

    /** Moves to the routines and the place that the family chose for another exercise. */
    void takePlaceOf(Prescription other) {
        arrangement = arrangement.inPlaceOf(other.arrangement);
    }

    /** Sets the quest's target, a rule of thumb for new skills; null for no quest. */
    final void quest(@Nullable Integer target) {
        if (target != null && exercise.purpose() != Purpose.NEW_SKILL) {
            throw new DomainException.Invalid("questTarget", "error.quest-new-skill");
        }
        questTarget = Require.optionalRange("questTarget", target, 100, 20_000);
    }

    /** Sets how much help the child gets; null if the family does not say. */
    void prompt(@Nullable PromptLevel level) {
        arrangement = arrangement.prompted(level);
    }

    /** Sets the family's own photo or clip, or null for the drawing. */
    void show(@Nullable OwnMedia own) {
        media = own;
    }

    void praiseOnly(boolean only) {
        arrangement = arrangement.praisedOnly(only);
    }

    /** Makes this exercise part of a "this or that" choice; both exercises get the same choice id. */
    void offerChoice(UUID choice) {
        if (status == PrescriptionStatus.COMPLETED || choiceId != null) {
            throw new DomainException.Refused("error.not-now");
        }
        choiceId = choice;
        version++;
    }

    void endChoice() {
        choiceId = null;
        version++;
    }

    private void move(PrescriptionStatus from, PrescriptionStatus to) {
        if (status != from) {
            throw new DomainException.Refused("error.not-now");
        }
        status = to;
        version++;
    }

    /**
     * Returns whether its last day is before this date, or a therapist ended it, so that it no longer asks for
     * anything.
     */
    public boolean isOver(LocalDate today) {
        return status == PrescriptionStatus.COMPLETED || period.isOver(today);
    }

    /** Returns whether it is offered on this date, ignoring pauses. */
    public boolean isOfferedOn(LocalDate date) {
        return status == PrescriptionStatus.ACTIVE
                && period.covers(date)
                && plan.frequency().offeredOn(date.getDayOfWeek());
    }

    /** Returns whether this therapist may change it: it belongs to their discipline, or they prescribed it. */
    public boolean isAdjustedBy(Account therapist) {
        return therapist.getDiscipline() == exercise.discipline()
                || therapist.getId().equals(prescribedBy);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public UUID getChildId() {
        return childId;
    }

    /** Which exercise it is, as the library had it when it was prescribed. */
    public ExerciseIdentity getExercise() {
        return exercise;
    }

    public Discipline getDiscipline() {
        return exercise.discipline();
    }

    public PrescriptionStatus getStatus() {
        return status;
    }

    public Instant getPrescribedAt() {
        return prescribedAt;
    }

    public LocalDate getStartsOn() {
        return period.startsOn();
    }

    public @Nullable LocalDate getEndsOn() {
        return period.endsOn();
    }

    /** Returns the number of the latest version, counted from 1. */
    public int getVersion() {
        return version;
    }

    public PrescriptionPlan getPlan() {
        return plan;
    }

    /** Returns when the family does it: one routine for each time a day, chosen by the parent. */
    public List<Routine> getRoutines() {
        return arrangement.routines();
    }

    /** Returns the routine of a slot; the last routine covers all further times of a day. */
    public Routine routineOf(SlotId slot) {
        return arrangement.routine(slot.n() - 1);
    }

    /** Returns whether it earns praise and a star in the sky, but none for the shop. */
    public boolean isPraiseOnly() {
        return arrangement.praiseOnly();
    }

    /** Returns the choice it belongs to, shared with another prescription; null if it stands alone. */
    public @Nullable UUID getChoiceId() {
        return choiceId;
    }

    /** Returns whether the child chooses between this and the other. */
    public boolean isChoiceWith(Prescription other) {
        return choiceId != null && choiceId.equals(other.choiceId) && !equals(other);
    }

    /** Returns the family's own photo or clip; null if the drawing is shown. */
    public @Nullable OwnMedia getMedia() {
        return media;
    }

    /** Returns how much help the child gets, chosen by the parent; null if nobody chose. */
    public @Nullable PromptLevel getPromptLevel() {
        return arrangement.promptLevel();
    }

    /** Returns the number of repetitions that the quest counts toward; null without a quest. */
    public @Nullable Integer getQuestTarget() {
        return questTarget;
    }

    /** Returns whether the therapist confirmed having talked about choking or allergies. */
    public boolean isWarningsConfirmed() {
        return warningsConfirmed;
    }
}

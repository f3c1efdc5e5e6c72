package org.starhop.program;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.starhop.account.Account;
import org.starhop.base.BaseEntity;
import org.starhop.base.Discipline;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.exercise.LibraryEntry;
import org.starhop.exercise.Purpose;
import org.starhop.exercise.Routine;

/**
 * An exercise prescribed to one child: a snapshot of the library's text with its own dose. The plan belongs to the
 * therapist; the routines, the order, the prompt level, and "praise only" belong to the parent.
 */
@Entity
public class Prescription extends BaseEntity {

    private UUID clinicId;
    private UUID childId;
    private UUID programId;
    private UUID exerciseId;
    private String exerciseKey;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String emoji;

    @Enumerated(EnumType.STRING)
    private PrescriptionStatus status;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private int version;

    @Embedded
    private Plan plan;

    @Convert(converter = RoutinesConverter.class)
    private List<Routine> routines;

    private int position;
    private boolean praiseOnly;

    @Enumerated(EnumType.STRING)
    private @Nullable PromptLevel promptLevel;

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
        this.exerciseId = entry.id();
        this.exerciseKey = entry.exercise().getSlug();
        this.discipline = entry.exercise().getDiscipline();
        this.purpose = entry.exercise().getPurpose();
        this.emoji = entry.exercise().getEmoji();
        this.praiseOnly = entry.exercise().isFunAlready();
        this.status = asked.draft() ? PrescriptionStatus.DRAFT : PrescriptionStatus.ACTIVE;
        this.plan = asked.plan();
        this.startsOn = asked.startsOn();
        this.endsOn = asked.endsOn();
        this.prescribedBy = therapistId;
        this.prescribedAt = now;
        this.warningsConfirmed = asked.warningsConfirmed();
        this.version = 1;
        this.routines = startingRoutines(entry.exercise().getRoutine());
        requireOrder(startsOn, endsOn, today);
        quest(asked.questTarget());
    }

    private List<Routine> startingRoutines(Routine suggested) {
        return Collections.nCopies(plan.getFrequency().timesPerDay(), suggested);
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
        endsOn = today;
        version++;
    }

    /** Applies a therapist's change. A prescription that has ended continues if it gets a new last day. */
    void adjust(Adjustment adjustment, LocalDate today) {
        if (status == PrescriptionStatus.COMPLETED) {
            throw new DomainException.Refused("error.not-now");
        }
        Plan adjusted = adjustment.plan();
        requireOrder(startsOn, adjustment.endsOn(), today);
        int timesBefore = plan.getFrequency().timesPerDay();
        quest(adjustment.questTarget());
        plan = adjusted;
        endsOn = adjustment.endsOn();
        version++;
        if (adjusted.getFrequency().timesPerDay() != timesBefore) {
            routines = fitted(routines, adjusted.getFrequency().timesPerDay());
        }
    }

    /** Sets the parent's routines, one for each time a day. */
    void place(List<Routine> chosen) {
        if (chosen.size() != plan.getFrequency().timesPerDay()) {
            throw new DomainException.Invalid(
                    "routines", "error.routines", plan.getFrequency().timesPerDay());
        }
        routines = List.copyOf(chosen);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Sets the quest's target, a rule of thumb for new skills; null for no quest. */
    final void quest(@Nullable Integer target) {
        if (target != null && purpose != Purpose.NEW_SKILL) {
            throw new DomainException.Invalid("questTarget", "error.quest-new-skill");
        }
        questTarget = Require.optionalRange("questTarget", target, 100, 20_000);
    }

    /** Sets how much help the child gets; null if the family does not say. */
    void prompt(@Nullable PromptLevel level) {
        promptLevel = level;
    }

    /** Sets the family's own photo or clip, or null for the drawing. */
    void show(@Nullable OwnMedia own) {
        media = own;
    }

    void praiseOnly(boolean only) {
        praiseOnly = only;
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

    private static List<Routine> fitted(List<Routine> routines, int size) {
        Routine last = routines.getLast();
        return IntStream.range(0, size)
                .mapToObj(i -> i < routines.size() ? routines.get(i) : last)
                .toList();
    }

    private static void requireOrder(LocalDate start, @Nullable LocalDate end, LocalDate today) {
        if (end != null && end.isBefore(start)) {
            throw new DomainException.Invalid("endsOn", "error.end-before-start");
        }
        if (end != null && end.isBefore(today)) {
            throw new DomainException.Invalid("endsOn", "error.end-in-past");
        }
    }

    /**
     * Returns whether its last day is before this date, or a therapist ended it, so that it no longer asks for
     * anything.
     */
    public boolean isOver(LocalDate today) {
        return status == PrescriptionStatus.COMPLETED || (endsOn != null && endsOn.isBefore(today));
    }

    /** Returns whether it is offered on this date, ignoring pauses. */
    public boolean isOfferedOn(LocalDate date) {
        return status == PrescriptionStatus.ACTIVE
                && !date.isBefore(startsOn)
                && (endsOn == null || !date.isAfter(endsOn))
                && plan.getFrequency().offeredOn(date.getDayOfWeek());
    }

    /** Returns whether this therapist may change it: it belongs to their discipline, or they prescribed it. */
    public boolean isAdjustedBy(Account therapist) {
        return therapist.getDiscipline() == discipline || therapist.getId().equals(prescribedBy);
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public UUID getChildId() {
        return childId;
    }

    public UUID getExerciseId() {
        return exerciseId;
    }

    /** Returns the exercise's key in the library, which is also its drawing's name. */
    public String getExerciseKey() {
        return exerciseKey;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public String getEmoji() {
        return emoji;
    }

    public PrescriptionStatus getStatus() {
        return status;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    /** Returns the number of the latest version, counted from 1. */
    public int getVersion() {
        return version;
    }

    public Plan getPlan() {
        return plan;
    }

    /** Returns when the family does it: one routine for each time a day, chosen by the parent. */
    public List<Routine> getRoutines() {
        return routines;
    }

    /** Returns the routine of a slot; the last routine covers all further times of a day. */
    public Routine routineOf(SlotId slot) {
        return routines.get(Math.min(slot.n(), routines.size()) - 1);
    }

    /** Returns its position in the parent's order, from 0. */
    public int getPosition() {
        return position;
    }

    /** Returns whether it earns praise and a star in the sky, but none for the shop. */
    public boolean isPraiseOnly() {
        return praiseOnly;
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
        return promptLevel;
    }

    /** Returns the number of repetitions that the quest counts toward; null without a quest. */
    public @Nullable Integer getQuestTarget() {
        return questTarget;
    }

    public UUID getPrescribedBy() {
        return prescribedBy;
    }

    public Instant getPrescribedAt() {
        return prescribedAt;
    }

    /** Returns whether the therapist confirmed having talked about choking or allergies. */
    public boolean isWarningsConfirmed() {
        return warningsConfirmed;
    }
}

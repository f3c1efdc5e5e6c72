package org.starhop.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Ids;
import org.starhop.base.Require;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;

/** The therapist's side of a home program: prescribe, adjust with a reason, hold, complete. */
@Service
@Transactional
public class Prescribing {

    /** The maximum length of a week's focus, in characters. */
    public static final int LONGEST_FOCUS = 200;

    /** Published when a repetition quest was turned on or off, or its target changed. */
    public record QuestSet(Prescription prescription) {}

    private final HomePrograms programs;
    private final PrescriptionRepository prescriptions;
    private final PrescriptionHistory history;
    private final ScopeOfPractice scope;
    private final Library library;
    private final Children children;
    private final Clock clock;

    Prescribing(
            HomePrograms programs,
            PrescriptionRepository prescriptions,
            PrescriptionHistory history,
            ScopeOfPractice scope,
            Library library,
            Children children,
            Clock clock) {
        this.programs = programs;
        this.prescriptions = prescriptions;
        this.history = history;
        this.scope = scope;
        this.library = library;
        this.children = children;
        this.clock = clock;
    }

    /** Sets the focus of this week; null for none. */
    @Allowed(Who.THERAPIST_OF)
    public void focusOn(UUID childId, @Nullable String focus) {
        programs.focusOn(childId, focus);
    }

    /** Prescribes an exercise to the child. Therapists prescribe what belongs to their discipline. */
    @Allowed(Who.THERAPIST_OF)
    public UUID prescribe(UUID childId, NewPrescription asked) {
        Prescription prescription = prescribed(childId, asked);
        prescription.moveTo(prescriptions
                .findByChildIdOrderByArrangementPositionAscPrescribedAtAsc(childId)
                .size());
        keep(prescription);
        return prescription.getId();
    }

    /**
     * Ends an exercise, today being its last day, and prescribes another in its place: at the family's routines, and in
     * the family's order.
     *
     * @param reason why the first one ends; the family reads it, with the comment
     * @return the id of the new prescription
     */
    @Allowed(Who.THERAPIST_OF)
    public UUID swap(
            UUID childId,
            UUID prescriptionId,
            NewPrescription instead,
            AdjustmentReason reason,
            @Nullable String comment) {
        LocalDate today = children.today(childId);
        Prescription before = scope.runningOfMine(childId, prescriptionId, today);
        Prescription after = prescribed(childId, instead);
        after.takePlaceOf(before);
        keep(after);
        before.complete(today);
        history.keep(before, PrescriptionChange.COMPLETED, reason, comment);
        return after.getId();
    }

    private Prescription prescribed(UUID childId, NewPrescription asked) {
        LibraryEntry entry = library.get(asked.exerciseId());
        scope.requireMayPrescribe(entry, asked);
        return new Prescription(
                programs.opened(childId),
                entry,
                asked,
                Actors.require().id(),
                clock.instant(),
                children.today(childId));
    }

    private void keep(Prescription prescription) {
        prescriptions.save(prescription);
        history.keep(prescription, PrescriptionChange.PRESCRIBED);
        history.questSet(prescription);
    }

    /** Shows a draft to the family. */
    @Allowed(Who.THERAPIST_OF)
    public void activate(UUID childId, UUID prescriptionId) {
        Prescription prescription = scope.runningOfMine(childId, prescriptionId, children.today(childId));
        prescription.activate();
        history.keep(prescription, PrescriptionChange.ACTIVATED);
    }

    /**
     * Creates a new version with a reason; the old one stays. {@code openedWith} is the row version that the form was
     * opened with.
     */
    @Allowed(Who.THERAPIST_OF)
    public void adjust(UUID childId, UUID prescriptionId, Adjustment adjustment, int openedWith) {
        Prescription prescription = scope.ofMine(childId, prescriptionId);
        Require.fresh(prescription, openedWith);
        apply(prescription, adjustment, Actors.require().id());
    }

    /**
     * Does the same with what a therapist proposed and the family has accepted: the dose stays that therapist's decision.
     * For callers that have checked that both may decide so.
     */
    @Allowed(Who.INTERNAL)
    public void adjustAsAgreed(UUID childId, UUID prescriptionId, Adjustment adjustment, UUID decidedBy) {
        apply(scope.running(childId, prescriptionId, children.today(childId)), adjustment, decidedBy);
    }

    private void apply(Prescription prescription, Adjustment adjustment, UUID decidedBy) {
        Integer questBefore = prescription.getQuestTarget();
        prescription.adjust(adjustment, children.today(prescription.getChildId()));
        history.keep(prescription, PrescriptionChange.ADJUSTED, adjustment.reason(), adjustment.comment(), decidedBy);
        if (!Objects.equals(questBefore, prescription.getQuestTarget())) {
            history.questSet(prescription);
        }
    }

    /** Lets the child do this or that: on each day one of the two is enough, and both earn their stars. */
    @Allowed(Who.THERAPIST_OF)
    public void offerChoice(UUID childId, UUID prescriptionId, UUID otherId) {
        if (prescriptionId.equals(otherId)) {
            throw new DomainException.Invalid("choice", "error.required");
        }
        UUID choice = Ids.next();
        LocalDate today = children.today(childId);
        for (Prescription one : List.of(
                scope.runningOfMine(childId, prescriptionId, today), scope.runningOfMine(childId, otherId, today))) {
            one.offerChoice(choice);
            history.keep(one, PrescriptionChange.CHOICE);
        }
    }

    /** Ends the choice; both are planned again. */
    @Allowed(Who.THERAPIST_OF)
    public void endChoice(UUID childId, UUID prescriptionId) {
        UUID choice = scope.ofMine(childId, prescriptionId).getChoiceId();
        for (Prescription one : prescriptions.findByChildIdOrderByArrangementPositionAscPrescribedAtAsc(childId)) {
            if (choice != null && choice.equals(one.getChoiceId())) {
                one.endChoice();
                history.keep(one, PrescriptionChange.NO_CHOICE);
            }
        }
    }

    /**
     * Stops offering it for now. Any therapist of the child may do so, whatever the discipline, because pain cannot
     * wait.
     */
    @Allowed(Who.THERAPIST_OF)
    public void hold(UUID childId, UUID prescriptionId, AdjustmentReason reason, @Nullable String comment) {
        Prescription prescription = scope.running(childId, prescriptionId, children.today(childId));
        prescription.hold();
        history.keep(prescription, PrescriptionChange.HELD, reason, comment);
    }

    /** Offers it again. */
    @Allowed(Who.THERAPIST_OF)
    public void resume(UUID childId, UUID prescriptionId) {
        Prescription prescription = scope.runningOfMine(childId, prescriptionId, children.today(childId));
        prescription.resume();
        history.keep(prescription, PrescriptionChange.RESUMED);
    }

    /** Ends it; today is its last day. */
    @Allowed(Who.THERAPIST_OF)
    public void complete(UUID childId, UUID prescriptionId, AdjustmentReason reason, @Nullable String comment) {
        LocalDate today = children.today(childId);
        Prescription prescription = scope.runningOfMine(childId, prescriptionId, today);
        prescription.complete(today);
        history.keep(prescription, PrescriptionChange.COMPLETED, reason, comment);
    }
}

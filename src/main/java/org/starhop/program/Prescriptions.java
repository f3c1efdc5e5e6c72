package org.starhop.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.Ids;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.exercise.Library;
import org.starhop.exercise.LibraryEntry;

/** The therapist's side of a home program: prescribe, adjust with a reason, hold, complete. */
@Service
@Transactional
public class Prescriptions {

    /** The maximum length of a week's focus, in characters. */
    public static final int LONGEST_FOCUS = 200;

    /** Published when a child's program changed, so that open pages and tablets refresh. */
    public record ProgramChanged(UUID childId) implements ChildChanged {}

    /** Published when a repetition quest was turned on or off, or its target changed. */
    public record QuestSet(Prescription prescription) {}

    private static final int LONGEST_BOARD_DAYS = 31;

    private final HomeProgramRepository programs;
    private final PrescriptionRepository prescriptions;
    private final PrescriptionVersionRepository versions;
    private final Library library;
    private final Children children;
    private final Prescriber prescriber;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Prescriptions(
            HomeProgramRepository programs,
            PrescriptionRepository prescriptions,
            PrescriptionVersionRepository versions,
            Library library,
            Children children,
            Prescriber prescriber,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programs = programs;
        this.prescriptions = prescriptions;
        this.versions = versions;
        this.library = library;
        this.children = children;
        this.prescriber = prescriber;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the child's prescriptions in the family's order, whatever their status. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<Prescription> of(UUID childId) {
        return prescriptions.findByChildIdOrderByPositionAscPrescribedAtAsc(childId);
    }

    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Prescription get(UUID childId, UUID prescriptionId) {
        return find(childId, prescriptionId);
    }

    /** Returns every version of a prescription, newest first. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PrescriptionVersion> history(UUID childId, UUID prescriptionId) {
        return versions.findByChildIdAndPrescriptionIdOrderByNumberDesc(childId, prescriptionId);
    }

    /** Returns each prescription's newest change that has a reason. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PrescriptionVersion> lastReasons(UUID childId) {
        return versions.findLastReasons(childId);
    }

    /** Returns the focus of the week in plain words; empty if none is chosen. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Optional<String> weekFocus(UUID childId) {
        return programs.findByChildId(childId).map(HomeProgram::getWeekFocus);
    }

    /** Sets the focus of this week; null for none. */
    @Allowed(Who.THERAPIST_OF)
    public void focusOn(UUID childId, @Nullable String focus) {
        program(childId).focusOn(focus);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Prescribes an exercise to the child. Therapists prescribe what belongs to their discipline. */
    @Allowed(Who.THERAPIST_OF)
    public UUID prescribe(UUID childId, NewPrescription asked) {
        LibraryEntry entry = library.get(asked.exerciseId());
        prescriber.requireMayGive(entry, asked);
        Actor actor = Actors.require();
        var prescription =
                new Prescription(program(childId), entry, asked, actor.id(), clock.instant(), children.today(childId));
        prescription.moveTo(prescriptions
                .findByChildIdOrderByPositionAscPrescribedAtAsc(childId)
                .size());
        prescriptions.save(prescription);
        keep(prescription, PrescriptionChange.PRESCRIBED, null, null);
        events.publishEvent(new QuestSet(prescription));
        return prescription.getId();
    }

    /** Shows a draft to the family. */
    @Allowed(Who.THERAPIST_OF)
    public void activate(UUID childId, UUID prescriptionId) {
        Prescription prescription = prescriber.require(running(childId, prescriptionId));
        prescription.activate();
        keep(prescription, PrescriptionChange.ACTIVATED, null, null);
    }

    /**
     * Creates a new version with a reason; the old one stays. {@code openedWith} is the row version that the form was
     * opened with.
     */
    @Allowed(Who.THERAPIST_OF)
    public void adjust(UUID childId, UUID prescriptionId, Adjustment adjustment, int openedWith) {
        Prescription prescription = prescriber.require(find(childId, prescriptionId));
        Require.fresh(prescription, openedWith);
        Integer questBefore = prescription.getQuestTarget();
        prescription.adjust(adjustment, children.today(childId));
        keep(
                prescription,
                PrescriptionChange.ADJUSTED,
                Require.present("reason", adjustment.reason()),
                adjustment.comment());
        if (!Objects.equals(questBefore, prescription.getQuestTarget())) {
            events.publishEvent(new QuestSet(prescription));
        }
    }

    /** Lets the child do this or that: on each day one of the two is enough, and both earn their stars. */
    @Allowed(Who.THERAPIST_OF)
    public void offerChoice(UUID childId, UUID prescriptionId, UUID otherId) {
        if (prescriptionId.equals(otherId)) {
            throw new DomainException.Invalid("choice", "error.required");
        }
        UUID choice = Ids.next();
        for (Prescription one : List.of(
                prescriber.require(running(childId, prescriptionId)), prescriber.require(running(childId, otherId)))) {
            one.offerChoice(choice);
            keep(one, PrescriptionChange.CHOICE, null, null);
        }
    }

    /** Ends the choice; both are planned again. */
    @Allowed(Who.THERAPIST_OF)
    public void endChoice(UUID childId, UUID prescriptionId) {
        UUID choice = prescriber.require(find(childId, prescriptionId)).getChoiceId();
        for (Prescription one : prescriptions.findByChildIdOrderByPositionAscPrescribedAtAsc(childId)) {
            if (choice != null && choice.equals(one.getChoiceId())) {
                one.endChoice();
                keep(one, PrescriptionChange.NO_CHOICE, null, null);
            }
        }
    }

    /**
     * Stops offering it for now. Any therapist of the child may do so, whatever the discipline, because pain cannot
     * wait.
     */
    @Allowed(Who.THERAPIST_OF)
    public void hold(UUID childId, UUID prescriptionId, AdjustmentReason reason, @Nullable String comment) {
        Prescription prescription = running(childId, prescriptionId);
        prescription.hold();
        keep(prescription, PrescriptionChange.HELD, Require.present("reason", reason), comment);
    }

    /** Offers it again. */
    @Allowed(Who.THERAPIST_OF)
    public void resume(UUID childId, UUID prescriptionId) {
        Prescription prescription = prescriber.require(running(childId, prescriptionId));
        prescription.resume();
        keep(prescription, PrescriptionChange.RESUMED, null, null);
    }

    /** Ends it; today is its last day. */
    @Allowed(Who.THERAPIST_OF)
    public void complete(UUID childId, UUID prescriptionId, AdjustmentReason reason, @Nullable String comment) {
        Prescription prescription = prescriber.require(running(childId, prescriptionId));
        prescription.complete(children.today(childId));
        keep(prescription, PrescriptionChange.COMPLETED, Require.present("reason", reason), comment);
    }

    /**
     * Returns prescriptions of several children that can have a slot on this date or later. For callers that have
     * already checked access to them. Includes ended ones as long as a board may cover them, because a tablet that was
     * offline may still report on them.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> since(Collection<UUID> childIds, LocalDate date) {
        return prescriptions.findNotEndedBefore(childIds, date.minusDays(LONGEST_BOARD_DAYS));
    }

    /** Returns what several children are offered now. For callers that have already checked access to them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> activeOfAll(Collection<UUID> childIds) {
        return prescriptions.findByChildIdInAndStatusOrderByPositionAscPrescribedAtAsc(
                childIds, PrescriptionStatus.ACTIVE);
    }

    /** Returns prescriptions by id. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> byId(Collection<UUID> prescriptionIds) {
        return prescriptions.findAllById(prescriptionIds);
    }

    /** Returns all versions of several prescriptions, oldest first. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<PrescriptionVersion> versionsOfAll(Collection<UUID> prescriptionIds) {
        return versions.findByPrescriptionIdInOrderByNumber(prescriptionIds);
    }

    private void keep(
            Prescription prescription,
            PrescriptionChange change,
            @Nullable AdjustmentReason reason,
            @Nullable String comment) {
        LocalDate today = children.today(prescription.getChildId());
        versions.save(new PrescriptionVersion(
                prescription, change, reason, comment, today, Actors.require().id(), clock.instant()));
        events.publishEvent(new ProgramChanged(prescription.getChildId()));
    }

    private HomeProgram program(UUID childId) {
        return programs.findByChildId(childId)
                .orElseGet(() -> programs.save(new HomeProgram(Actors.require().clinicId(), childId, clock.instant())));
    }

    /** Returns a prescription that asks for something, now or later. */
    private Prescription running(UUID childId, UUID prescriptionId) {
        Prescription prescription = find(childId, prescriptionId);
        if (prescription.isOver(children.today(childId))) {
            throw new DomainException.Refused("error.not-now");
        }
        return prescription;
    }

    private Prescription find(UUID childId, UUID prescriptionId) {
        return prescriptions.findByIdAndChildId(prescriptionId, childId).orElseThrow(DomainException.NotFound::new);
    }
}

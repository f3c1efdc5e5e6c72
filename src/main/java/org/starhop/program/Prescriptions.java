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

    /** Characters of a week's focus at most. */
    public static final int LONGEST_FOCUS = 200;

    /** A child's program changed; open pages and tablets refresh. */
    public record ProgramChanged(UUID childId) implements ChildChanged {}

    /** A repetition quest was turned on or off, or its number changed. */
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

    /** The child's prescriptions in the family's order, whatever their status. */
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

    /** Every version of a prescription, newest first. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PrescriptionVersion> history(UUID childId, UUID prescriptionId) {
        return versions.findByChildIdAndPrescriptionIdOrderByNumberDesc(childId, prescriptionId);
    }

    /** The newest change of each prescription that was made for a reason. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<PrescriptionVersion> lastReasons(UUID childId) {
        return versions.findLastReasons(childId);
    }

    /** The key skill of the week in plain words; empty if none is chosen. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public Optional<String> weekFocus(UUID childId) {
        return programs.findByChildId(childId).map(HomeProgram::getWeekFocus);
    }

    /** Chooses the key skill of this week; null for none. */
    @Allowed(Who.THERAPIST_OF)
    public void focusOn(UUID childId, @Nullable String focus) {
        program(childId).focusOn(focus);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Gives the child an exercise. Therapists prescribe what belongs to their discipline. */
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

    /** Makes a new version with a reason; the old one stays. {@code openedWith} is the row version the form began with. */
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

    /** Ends the choice: both are planned again. */
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

    /** Stops offering it for now. Any therapist of the child may, whatever the discipline: pain cannot wait. */
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
     * Prescriptions of several children that can have a slot on this date or later, from inside a call that has checked them: a
     * tablet that was offline may still report on one that has ended, as long as its board covers it.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> since(Collection<UUID> childIds, LocalDate date) {
        return prescriptions.findNotEndedBefore(childIds, date.minusDays(LONGEST_BOARD_DAYS));
    }

    /** What several children are offered now, from inside a call that has checked them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> activeOfAll(Collection<UUID> childIds) {
        return prescriptions.findByChildIdInAndStatusOrderByPositionAscPrescribedAtAsc(
                childIds, PrescriptionStatus.ACTIVE);
    }

    /** Prescriptions by id. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Prescription> byId(Collection<UUID> prescriptionIds) {
        return prescriptions.findAllById(prescriptionIds);
    }

    /** All versions of several prescriptions, oldest first. */
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

    /** A prescription that still asks for something, now or later. */
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

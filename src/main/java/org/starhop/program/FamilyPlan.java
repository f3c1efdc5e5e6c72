package org.starhop.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;
import org.starhop.exercise.Routine;

/** The parent's side of a home program: which routines, in which order, and when the family rests. */
@Service
@Transactional
public class FamilyPlan {

    /** Days on which the whole program rests, both included. */
    public record Pause(UUID id, UUID childId, LocalDate from, LocalDate to, PauseReason reason) {

        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    private final PrescriptionRepository prescriptions;
    private final ProgramPauseRepository pauses;
    private final Children children;
    private final ApplicationEventPublisher events;

    FamilyPlan(
            PrescriptionRepository prescriptions,
            ProgramPauseRepository pauses,
            Children children,
            ApplicationEventPublisher events) {
        this.prescriptions = prescriptions;
        this.pauses = pauses;
        this.children = children;
        this.events = events;
    }

    /** Assigns an exercise to routines, one for each time a day. */
    @Allowed(Who.PARENT_OF)
    public void place(UUID childId, UUID prescriptionId, List<Routine> routines) {
        find(childId, prescriptionId).place(routines);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Sets the order of the child's exercises; those not listed stay after them. */
    @Allowed(Who.PARENT_OF)
    public void order(UUID childId, List<UUID> prescriptionIds) {
        IntStream.range(0, prescriptionIds.size())
                .forEach(i -> find(childId, prescriptionIds.get(i)).moveTo(i));
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Sets whether an exercise earns praise only: a star in the sky, but none for the shop. */
    @Allowed(Who.PARENT_OF)
    public void praiseOnly(UUID childId, UUID prescriptionId, boolean only) {
        find(childId, prescriptionId).praiseOnly(only);
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Sets how much help the child gets with an exercise; null if the family does not say. */
    @Allowed(Who.PARENT_OF)
    public void prompt(UUID childId, UUID prescriptionId, @Nullable PromptLevel level) {
        find(childId, prescriptionId).prompt(level);
        events.publishEvent(new ProgramChanged(childId));
    }

    /**
     * Pauses the whole program on these days, inclusive, from today on; past days stay as they were recorded.
     * Overlapping pauses are merged.
     */
    @Allowed(Who.PARENT_OF)
    public void pause(UUID childId, LocalDate from, LocalDate to, PauseReason reason) {
        LocalDate today = children.today(childId);
        if (from.isBefore(today)) {
            throw new DomainException.Invalid("from", "error.rest-in-past");
        }
        var pause = new ProgramPause(Actors.require().clinicId(), childId, from, to, reason);
        List<ProgramPause> same = find(List.of(childId), from).stream()
                .filter(other -> !other.getFromDate().isAfter(to))
                .toList();
        same.forEach(other -> takeIn(other, pause, today));
        pauses.save(pause);
        events.publishEvent(new ProgramChanged(childId));
    }

    private void takeIn(ProgramPause other, ProgramPause pause, LocalDate today) {
        boolean hasPastOfItsOwn = other.getFromDate().isBefore(today) && other.getReason() != pause.getReason();
        pause.join(other, hasPastOfItsOwn ? today : other.getFromDate());
        if (!hasPastOfItsOwn || !other.endBefore(today)) {
            pauses.delete(other);
        }
    }

    /** Ends a pause; today is a practice day again. */
    @Allowed(Who.PARENT_OF)
    public void endPause(UUID childId, UUID pauseId) {
        ProgramPause pause = pauses.findByIdAndChildId(pauseId, childId).orElseThrow(DomainException.NotFound::new);
        LocalDate today = children.today(childId);
        if (pause.getToDate().isBefore(today)) {
            throw new DomainException.Refused("error.not-now");
        }
        if (!pause.endBefore(today)) {
            pauses.delete(pause);
        }
        events.publishEvent(new ProgramChanged(childId));
    }

    /** Returns the pauses that end on this date or later. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<Pause> pauses(UUID childId, LocalDate from) {
        return pausesOfAll(List.of(childId), from);
    }

    /** Returns the same for several children. For callers that have already checked access to them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Pause> pausesOfAll(Collection<UUID> childIds, LocalDate from) {
        return find(childIds, from).stream().map(ProgramPause::pause).toList();
    }

    private List<ProgramPause> find(Collection<UUID> childIds, LocalDate from) {
        return pauses.findByChildIdInAndToDateGreaterThanEqualOrderByFromDate(childIds, from);
    }

    private Prescription find(UUID childId, UUID prescriptionId) {
        return prescriptions.findByIdAndChildId(prescriptionId, childId).orElseThrow(DomainException.NotFound::new);
    }
}

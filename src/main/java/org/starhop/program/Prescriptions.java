package org.starhop.program;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** What a home program holds: prescriptions, their versions, the focus of the week. {@link Prescribing} changes it. */
@Service
@Transactional(readOnly = true)
public class Prescriptions {

    private static final int LONGEST_BOARD_DAYS = 31;

    /** A change that has a reason, and the plan before it. */
    public record ReasonedChange(PrescriptionVersion after, PrescriptionPlan before) {}

    private final HomePrograms programs;
    private final PrescriptionRepository prescriptions;
    private final PrescriptionVersionRepository versions;

    Prescriptions(HomePrograms programs, PrescriptionRepository prescriptions, PrescriptionVersionRepository versions) {
        this.programs = programs;
        this.prescriptions = prescriptions;
        this.versions = versions;
    }

    /** Returns the child's prescriptions in the family's order, whatever their status. */
    @Allowed(Who.GROWN_UP_OF)
    public List<Prescription> of(UUID childId) {
        return prescriptions.findByChildIdOrderByArrangementPositionAscPrescribedAtAsc(childId);
    }

    @Allowed(Who.GROWN_UP_OF)
    public Prescription get(UUID childId, UUID prescriptionId) {
        return prescriptions.findByIdAndChildId(prescriptionId, childId).orElseThrow(DomainException.NotFound::new);
    }

    /** Returns every version of a prescription, newest first. */
    @Allowed(Who.GROWN_UP_OF)
    public List<PrescriptionVersion> history(UUID childId, UUID prescriptionId) {
        return versions.findByChildIdAndPrescriptionIdOrderByNumberDesc(childId, prescriptionId);
    }

    /** Returns each prescription's newest change that has a reason. */
    @Allowed(Who.GROWN_UP_OF)
    public List<PrescriptionVersion> lastReasons(UUID childId) {
        return versions.findLastReasons(childId);
    }

    /**
     * Returns the child's newest changes that have a reason, newest first, at most {@code limit}. What was changed while it was
     * a draft is left out: the family never saw it.
     */
    @Allowed(Who.GROWN_UP_OF)
    public List<ReasonedChange> changes(UUID childId, int limit) {
        return versions.findReasoned(childId, PrescriptionStatus.DRAFT, Limit.of(limit));
    }

    /** Returns the focus of the week in plain words; empty if none is chosen. */
    @Allowed(Who.GROWN_UP_OF)
    public Optional<String> weekFocus(UUID childId) {
        return programs.find(childId).map(HomeProgram::getWeekFocus);
    }

    /**
     * Returns prescriptions of several children that can have a slot on this date or later. For callers that have
     * already checked access to them. Includes ended ones as long as a board may cover them, because a tablet that was
     * offline may still report on them.
     */
    @Allowed(Who.INTERNAL)
    public List<Prescription> since(Collection<UUID> childIds, LocalDate date) {
        return prescriptions.findNotEndedBefore(childIds, date.minusDays(LONGEST_BOARD_DAYS));
    }

    /** Returns several prescriptions by id. For callers that have already checked access to their children. */
    @Allowed(Who.INTERNAL)
    public Map<UUID, Prescription> byId(Collection<UUID> prescriptionIds) {
        return prescriptions.findAllById(prescriptionIds).stream()
                .collect(Collectors.toMap(Prescription::getId, Function.identity()));
    }

    /** Returns all versions of several prescriptions, oldest first. */
    @Allowed(Who.INTERNAL)
    public List<PrescriptionVersion> versionsOfAll(Collection<UUID> prescriptionIds) {
        return versions.findByPrescriptionIdInOrderByNumber(prescriptionIds);
    }
}

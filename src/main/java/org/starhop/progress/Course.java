package org.starhop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.exercise.Frequency;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionStatus;
import org.starhop.program.PrescriptionVersion;

/**
 * What a prescription asked for on each day, by the plan of that day: what is changed today changes no day before.
 *
 * @param versions oldest first; empty where only today and later are looked at, then the present plan holds for every day
 */
record Course(Prescription prescription, List<PrescriptionVersion> versions) {

    UUID id() {
        return prescription.getId();
    }

    /** Whether it was planned on a date, apart from rests. A day on which it was finished counts. */
    boolean isPlannedOn(LocalDate date) {
        return versions.isEmpty()
                ? prescription.isOfferedOn(date)
                : inForce(date)
                        .filter(version -> version.getStatus() == PrescriptionStatus.ACTIVE
                                || (version.getStatus() == PrescriptionStatus.COMPLETED
                                        && version.getEffectiveOn().equals(date)))
                        .filter(version -> covers(version, date))
                        .isPresent();
    }

    /**
     * Whether a card stands for it on a date, apart from rests. A first day may lie before the day on which it was prescribed: nothing
     * was planned then, but the family may tell of it.
     */
    boolean isOfferedOn(LocalDate date) {
        return versions.isEmpty()
                ? prescription.isOfferedOn(date)
                : Optional.of(inForce(date).orElse(versions.getFirst()))
                        .filter(version -> version.getStatus() == PrescriptionStatus.ACTIVE)
                        .filter(version -> covers(version, date))
                        .isPresent();
    }

    private boolean covers(PrescriptionVersion version, LocalDate date) {
        return !date.isBefore(prescription.getStartsOn())
                && (version.getEndsOn() == null || !date.isAfter(version.getEndsOn()))
                && version.getPlan().getFrequency().offeredOn(date.getDayOfWeek());
    }

    /** How often it was asked for on a date. */
    Frequency frequency(LocalDate date) {
        return versions.isEmpty()
                ? prescription.getPlan().getFrequency()
                : inForce(date).orElse(versions.getFirst()).getPlan().getFrequency();
    }

    /** The choice ("this or that") that it was one of on a date; null where it stood alone. */
    @Nullable
    UUID choice(LocalDate date) {
        return versions.isEmpty()
                ? prescription.getChoiceId()
                : inForce(date).map(PrescriptionVersion::getChoiceId).orElse(null);
    }

    private Optional<PrescriptionVersion> inForce(LocalDate date) {
        return versions.stream()
                .filter(version -> !version.getEffectiveOn().isAfter(date))
                .reduce((earlier, later) -> later);
    }
}

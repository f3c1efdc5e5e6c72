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
 * What a prescription asked for on each day, by the plan in effect on that day: a change made today never alters
 * earlier days.
 *
 * @param versions oldest first; empty where only today and later days are of interest, and the current plan applies to
 *     every day
 */
record Course(Prescription prescription, List<PrescriptionVersion> versions) {

    UUID id() {
        return prescription.getId();
    }

    /** Returns whether it was planned on a date, ignoring pauses. The day on which it was finished counts. */
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
     * Returns whether it has a card on a date, ignoring pauses. The first day may be before the day it was prescribed:
     * nothing was planned then, but the family may report practice.
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
                && version.getPlan().frequency().offeredOn(date.getDayOfWeek());
    }

    /** Returns how often it was asked for on a date. */
    Frequency frequency(LocalDate date) {
        return versions.isEmpty()
                ? prescription.getPlan().frequency()
                : inForce(date).orElse(versions.getFirst()).getPlan().frequency();
    }

    /** Returns the "this or that" choice it belonged to on a date; null if it stood alone. */
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

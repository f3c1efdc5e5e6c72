package org.starhop.parent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.starhop.program.Prescription;
import org.starhop.program.PrescriptionChange;
import org.starhop.program.PrescriptionVersion;

/** Why the exercises of a plan were changed. */
public class Reasons {

    private final Map<UUID, PrescriptionVersion> last;

    /** Keeps the newest reason of each prescription. */
    public Reasons(List<PrescriptionVersion> last) {
        this.last =
                last.stream().collect(Collectors.toMap(PrescriptionVersion::getPrescriptionId, Function.identity()));
    }

    /** Returns why it was last changed; a reason to hold is no longer shown once the exercise has resumed. */
    public Optional<WhyChanged> of(Prescription prescription) {
        return lastOf(prescription)
                .filter(version -> version.getChange() == PrescriptionChange.ADJUSTED
                        || version.getStatus() == prescription.getStatus())
                .map(WhyChanged::new);
    }

    /** Returns whether it was changed since this day. */
    public boolean changedSince(Prescription prescription, LocalDate day) {
        return lastOf(prescription)
                .filter(version -> !version.getEffectiveOn().isBefore(day))
                .isPresent();
    }

    private Optional<PrescriptionVersion> lastOf(Prescription prescription) {
        return Optional.ofNullable(last.get(prescription.getId()));
    }
}

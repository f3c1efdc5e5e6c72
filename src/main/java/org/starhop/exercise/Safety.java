package org.starhop.exercise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.starhop.base.Discipline;

/** What a therapist must consider before prescribing an exercise; the warnings are in their own order. */
public record Safety(Approval approval, Set<Warning> warnings) {

    /** Whether an exercise needs explicit approval before it may be prescribed. */
    public enum Approval {
        NONE,
        /**
         * Something is done in the mouth or with food: only an occupational or speech therapist may prescribe it, with
         * explicit confirmation.
         */
        FEEDING_OR_MOUTH
    }

    /** A risk that the therapist confirms having discussed with the family. */
    public enum Warning {
        CHOKING,
        ALLERGY
    }

    public Safety {
        warnings = warnings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(warnings));
    }

    public boolean needsApproval() {
        return approval != Approval.NONE;
    }

    public boolean hasWarnings() {
        return !warnings.isEmpty();
    }

    /** Returns whether a therapist of this discipline may prescribe it. */
    public boolean mayBeGivenBy(Discipline discipline) {
        return approval == Approval.NONE || discipline != Discipline.PT;
    }
}

package org.starhop.exercise;

import org.starhop.base.Discipline;

/** Whether an exercise needs explicit approval before it may be prescribed. */
public enum Approval {
    NONE,
    /**
     * Something is done in the mouth or with food: only an occupational or speech therapist may prescribe it, with
     * explicit confirmation.
     */
    FEEDING_OR_MOUTH;

    /** Returns whether a therapist of this discipline may prescribe it. */
    public boolean mayBeGivenBy(Discipline discipline) {
        return this == NONE || discipline != Discipline.PT;
    }
}

package org.starhop.exercise;

import org.starhop.base.Discipline;

/** Whether an exercise needs somebody's explicit approval before a child may get it. */
public enum Approval {
    NONE,
    /** Something is done in the mouth or with food: only an occupational or speech therapist may prescribe it, and says so. */
    FEEDING_OR_MOUTH;

    /** Whether a therapist of this discipline may prescribe. */
    public boolean mayBeGivenBy(Discipline discipline) {
        return this == NONE || discipline != Discipline.PT;
    }
}

package org.starhop.console;

import org.starhop.base.ui.Labels;
import org.starhop.program.Prescription;

/** The name of a prescribed exercise, in the reader's language. */
public final class ExerciseName {

    private ExerciseName() {}

    /** Returns the name that the therapist gave it, or else the library's. */
    public static String of(Prescription prescription) {
        return prescription.getPlan().text(Labels.language()).name();
    }
}

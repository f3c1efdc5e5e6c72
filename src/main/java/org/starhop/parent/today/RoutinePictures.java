package org.starhop.parent.today;

import org.starhop.exercise.Routine;

/** The picture of each routine, the same as in child mode. */
final class RoutinePictures {

    private RoutinePictures() {}

    static String of(Routine routine) {
        return switch (routine) {
            case WAKE_UP -> "1f31e";
            case TOOTH_BRUSHING -> "1faa5";
            case MEALTIME -> "1f37d";
            case SNACK -> "1f34e";
            case SCHOOL_RUN -> "1f392";
            case PLAYTIME -> "1f9f8";
            case BATH -> "1f6c1";
            case BEDTIME -> "1f319";
            case ANYTIME -> "1f308";
        };
    }
}

package org.starhop.exercise;

/** The moments of a family's day that practice can be part of. */
public enum Routine {
    WAKE_UP,
    TOOTH_BRUSHING,
    MEALTIME,
    SNACK,
    SCHOOL_RUN,
    PLAYTIME,
    BATH,
    BEDTIME,
    ANYTIME
}

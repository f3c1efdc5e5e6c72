package org.starhop.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The weeks of a plan: Monday to Sunday. */
public final class Weeks {

    private Weeks() {}

    /** Returns the Monday of a date's week. */
    public static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

package org.starhop.followup.story;

import java.time.LocalDate;
import org.starhop.progress.WeekCount;

/**
 * Two weeks of one exercise.
 *
 * @param from the first day
 * @param to the last day
 * @param barrier how many practices named the barrier in question
 */
public record Fortnight(LocalDate from, LocalDate to, WeekCount count, int barrier) {

    static final int DAYS = 14;
}

package org.starhop.exercise;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.Set;
import org.starhop.base.DomainException;
import org.starhop.base.Require;

/**
 * How often to practice.
 *
 * @param timesPerWeek days of practice a week, 1 to 7; the default of 4 comes from common practice and one trial (Novak
 *     2009)
 * @param timesPerDay 1 to 4
 * @param weekdays the only days on which it is offered; empty if any day will do
 */
@Embeddable
public record Frequency(
        int timesPerWeek,
        int timesPerDay,
        @Convert(converter = WeekdaysConverter.class) Set<DayOfWeek> weekdays) {

    public static final Frequency DEFAULT = new Frequency(4, 1, Set.of());

    public Frequency {
        Require.range("timesPerWeek", timesPerWeek, 1, 7);
        Require.range("timesPerDay", timesPerDay, 1, 4);
        weekdays = Set.copyOf(weekdays);
        if (!weekdays.isEmpty() && weekdays.size() != timesPerWeek) {
            throw new DomainException.Invalid("weekdays", "error.weekdays", timesPerWeek);
        }
    }

    /** Returns a frequency on any days of the week. */
    public static Frequency perWeek(int timesPerWeek) {
        return new Frequency(timesPerWeek, 1, Set.of());
    }

    /** Returns whether the exercise is offered on this day of the week. */
    public boolean offeredOn(DayOfWeek day) {
        return weekdays.isEmpty() || weekdays.contains(day);
    }
}

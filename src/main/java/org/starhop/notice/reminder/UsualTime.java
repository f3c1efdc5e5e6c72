package org.starhop.notice.reminder;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Require;
import org.starhop.exercise.Routine;

/**
 * When a family usually has a routine, as far as reminders go.
 *
 * @param time to the minute, in the child's time zone; null for no reminder
 */
public record UsualTime(Routine routine, @Nullable LocalTime time) {

    public UsualTime {
        time = time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    public boolean isSet() {
        return time != null;
    }

    /** Returns the time of a reminder that is set. */
    LocalTime at() {
        return Require.present("time", time);
    }

    /** Returns a time that many families would choose, for whoever sets reminders for the first time. */
    public UsualTime suggested() {
        return new UsualTime(
                routine,
                switch (routine) {
                    case WAKE_UP -> LocalTime.of(7, 0);
                    case TOOTH_BRUSHING -> LocalTime.of(7, 30);
                    case SCHOOL_RUN -> LocalTime.of(8, 0);
                    case SNACK -> LocalTime.of(15, 30);
                    case PLAYTIME -> LocalTime.of(16, 30);
                    case ANYTIME -> LocalTime.of(17, 0);
                    case MEALTIME -> LocalTime.of(18, 0);
                    case BATH -> LocalTime.of(18, 45);
                    case BEDTIME -> LocalTime.of(19, 30);
                });
    }
}

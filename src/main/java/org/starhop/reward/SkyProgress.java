package org.starhop.reward;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Weeks;

/**
 * The progress of a child's current constellation. Days with a star fill it, and days off change nothing. If a week
 * does not complete it, it continues in the next; its figure stays that of the week in which it began.
 *
 * @param skyGoal how many days complete it; the parent's choice
 * @param skyDays the days with a star so far
 * @param skyThrough the last day that belongs to a finished constellation
 * @param skySince the first day that ever had a star
 */
@Embeddable
public record SkyProgress(
        int skyGoal,
        @Convert(converter = DaysConverter.class) SortedSet<LocalDate> skyDays,
        @Nullable LocalDate skyThrough,
        @Nullable LocalDate skySince,
        @Nullable LocalDate lastStarOn) {

    /** Most of a week, but not all of it: as often as most programs ask for practice. */
    public static final int DEFAULT_GOAL = 4;

    static final SkyProgress NONE = new SkyProgress(DEFAULT_GOAL, new TreeSet<>(), null, null, null);

    /** Returns the progress after a star was lit on this day. */
    SkyProgress lit(LocalDate day) {
        LocalDate since = skySince == null || day.isBefore(skySince) ? day : skySince;
        LocalDate last = lastStarOn == null || day.isAfter(lastStarOn) ? day : lastStarOn;
        boolean counts = skyThrough == null || day.isAfter(skyThrough);
        return new SkyProgress(skyGoal, counts ? with(day) : skyDays, skyThrough, since, last);
    }

    /** Returns the progress after the day's only star was taken back. */
    SkyProgress dimmed(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>(skyDays);
        days.remove(day);
        return new SkyProgress(skyGoal, days, skyThrough, skySince, lastStarOn);
    }

    SkyProgress withGoal(int goal) {
        return new SkyProgress(goal, skyDays, skyThrough, skySince, lastStarOn);
    }

    boolean isComplete() {
        return skyDays.size() >= skyGoal;
    }

    /**
     * Returns the progress of the next constellation. If the finished one began in the same week, the rest of that week
     * still belongs to it; otherwise the next one may begin right after its last day.
     */
    SkyProgress begunAnew() {
        LocalDate last = skyDays.getLast();
        LocalDate week = Weeks.mondayOf(skyDays.getFirst());
        LocalDate through = Weeks.mondayOf(last).equals(week) ? week.plusDays(6) : last;
        return new SkyProgress(skyGoal, new TreeSet<>(), through, skySince, lastStarOn);
    }

    /** Returns the Monday of the week that determines the figure; null before its first star. */
    public @Nullable LocalDate week() {
        return skyDays.isEmpty() ? null : Weeks.mondayOf(skyDays.getFirst());
    }

    /** Returns the number of days without a star before this one; 0 for the first star. */
    public int daysAway(LocalDate day) {
        return lastStarOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lastStarOn, day) - 1);
    }

    private SortedSet<LocalDate> with(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>(skyDays);
        days.add(day);
        return days;
    }
}

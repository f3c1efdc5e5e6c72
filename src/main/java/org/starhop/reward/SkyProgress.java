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
 * How far a child's running constellation is. Days with a star fill it; a day off changes nothing. One that is not complete goes
 * on next week; its figure stays that of the week in which it began.
 *
 * @param skyGoal how many days complete it, the parent's choice
 * @param skyDays its days with a star so far
 * @param skyThrough the last day that belongs to a finished one
 * @param skySince the first day with a star ever
 */
@Embeddable
public record SkyProgress(
        int skyGoal,
        @Convert(converter = DaysConverter.class) SortedSet<LocalDate> skyDays,
        @Nullable LocalDate skyThrough,
        @Nullable LocalDate skySince,
        @Nullable LocalDate lastStarOn) {

    /** Enough of a week, not all of it: how often most plans ask for practice. */
    public static final int DEFAULT_GOAL = 4;

    static final SkyProgress NONE = new SkyProgress(DEFAULT_GOAL, new TreeSet<>(), null, null, null);

    /** A star was lit on this day. */
    SkyProgress lit(LocalDate day) {
        LocalDate since = skySince == null || day.isBefore(skySince) ? day : skySince;
        LocalDate last = lastStarOn == null || day.isAfter(lastStarOn) ? day : lastStarOn;
        boolean counts = skyThrough == null || day.isAfter(skyThrough);
        return new SkyProgress(skyGoal, counts ? with(day) : skyDays, skyThrough, since, last);
    }

    /** The day's only star was taken back. */
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
     * The next one may begin: a week that completes its own figure keeps its later stars, one that completed an earlier figure
     * has its own before it.
     */
    SkyProgress begunAnew() {
        LocalDate last = skyDays.getLast();
        LocalDate week = Weeks.mondayOf(skyDays.getFirst());
        LocalDate through = Weeks.mondayOf(last).equals(week) ? week.plusDays(6) : last;
        return new SkyProgress(skyGoal, new TreeSet<>(), through, skySince, lastStarOn);
    }

    /** The Monday of the week whose figure it is; null before its first star. */
    public @Nullable LocalDate week() {
        return skyDays.isEmpty() ? null : Weeks.mondayOf(skyDays.getFirst());
    }

    /** Days without a star before this one; 0 for a first star. */
    public int daysAway(LocalDate day) {
        return lastStarOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(lastStarOn, day) - 1);
    }

    private SortedSet<LocalDate> with(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>(skyDays);
        days.add(day);
        return days;
    }
}

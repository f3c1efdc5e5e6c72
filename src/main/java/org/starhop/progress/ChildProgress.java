package org.starhop.progress;

import java.util.List;
import org.starhop.child.Child;
import org.starhop.reward.StarCount;

/**
 * A child at a glance.
 *
 * @param days the last 14, today last
 * @param thisWeek the running week, planned to its end
 * @param lastWeeks the four full weeks before it
 */
public record ChildProgress(
        Child child,
        List<DayPlan> days,
        WeekCount thisWeek,
        WeekCount lastWeeks,
        List<Attention> attention,
        StarCount stars) {}

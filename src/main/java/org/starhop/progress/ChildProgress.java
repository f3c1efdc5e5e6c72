package org.starhop.progress;

import java.util.List;
import org.starhop.child.Child;
import org.starhop.reward.StarCount;

/**
 * A child's progress at a glance.
 *
 * @param days the last 14 days, today last
 * @param thisWeek the current week, planned to its end
 * @param lastWeeks the four full weeks before it
 */
public record ChildProgress(
        Child child,
        List<DayPlan> days,
        WeekCount thisWeek,
        WeekCount lastWeeks,
        List<Attention> attention,
        StarCount stars) {}

package org.starhop.progress;

import java.util.List;
import org.starhop.child.Child;
import org.starhop.practice.PracticeEntry;
import org.starhop.program.Prescription;
import org.starhop.reward.StarCount;

/**
 * A child's progress at a glance.
 *
 * @param days the last 14 days, today last
 * @param thisWeek the current week, planned to its end
 * @param lastWeeks the four full weeks before it
 * @param program every prescription of these weeks, whatever its status
 * @param recent what was reported about the last 14 days, oldest first
 */
public record ChildProgress(
        Child child,
        List<DayPlan> days,
        WeekCount thisWeek,
        WeekCount lastWeeks,
        List<Prescription> program,
        List<PracticeEntry> recent,
        StarCount stars) {}

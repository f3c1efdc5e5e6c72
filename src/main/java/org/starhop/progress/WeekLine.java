package org.starhop.progress;

import java.util.List;
import java.util.UUID;

/**
 * What a week planned and how much of it was met, as one line of the week's chart.
 *
 * @param prescriptions one, or the two between which the child could choose that week
 */
public record WeekLine(List<UUID> prescriptions, WeekCount count) {}

package org.starhop.progress;

import java.util.List;
import java.util.UUID;

/**
 * What a week planned and what was met of it, as one line of its chart.
 *
 * @param prescriptions one, or the two between which the child chose that week
 */
public record WeekLine(List<UUID> prescriptions, WeekCount count) {}

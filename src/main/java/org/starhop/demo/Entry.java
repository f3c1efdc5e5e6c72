package org.starhop.demo;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.Report;

/**
 * One line of a family's diary.
 *
 * @param by who reports; null for the child on the tablet
 * @param late whether it is entered the morning after
 * @param together whether somebody practiced along
 */
record Entry(LocalTime at, Report report, @Nullable Helper by, boolean late, boolean together) {}

package org.starhop.demo;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.starhop.practice.Report;

/**
 * An entry in a family's diary.
 *
 * @param by who reports; null for the child on the tablet
 * @param late whether it is entered the next morning
 * @param together whether somebody joined in
 */
record Entry(LocalTime at, Report report, @Nullable Helper by, boolean late, boolean together) {}

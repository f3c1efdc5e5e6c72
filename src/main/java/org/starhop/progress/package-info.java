/**
 * How practice is going: days and weeks, and adherence. Reads what {@code practice} wrote and
 * writes nothing.
 */
@ApplicationModule(allowedDependencies = {"base", "child", "exercise", "program", "practice", "reward"})
@NullMarked
package org.starhop.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

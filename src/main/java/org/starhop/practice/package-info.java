/**
 * What actually happened: the append-only practice log and the tallies derived from it. How that looks to people is up
 * to {@code progress}.
 */
@ApplicationModule(allowedDependencies = {"base", "child", "exercise", "program", "reward"})
@NullMarked
package org.starhop.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

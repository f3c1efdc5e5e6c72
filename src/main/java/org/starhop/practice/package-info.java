/** What really happened: the append-only practice log, the tallies made from it, and adherence. */
@ApplicationModule(allowedDependencies = {"base", "child", "exercise", "program", "reward"})
@NullMarked
package org.starhop.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

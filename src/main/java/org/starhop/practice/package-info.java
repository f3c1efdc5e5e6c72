/** What really happened: the append-only practice log and the tallies made from it. How it looks is the affair of {@code progress}. */
@ApplicationModule(allowedDependencies = {"base", "child", "exercise", "program", "reward"})
@NullMarked
package org.starhop.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

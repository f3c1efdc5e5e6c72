/** One child's home program: prescriptions of all disciplines, their versions, routines, and pauses. */
@ApplicationModule(allowedDependencies = {"base", "account", "child", "exercise"})
@NullMarked
package org.starhop.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

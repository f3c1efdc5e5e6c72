/** What is said between a family and its therapists, what changed because of it, and how far each of them has read. */
@ApplicationModule(allowedDependencies = {"base", "account", "child", "exercise", "practice", "program", "progress"})
@NullMarked
package org.starhop.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

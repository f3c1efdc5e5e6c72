/** What is said between a family and its therapists, and how far each of them has read. */
@ApplicationModule(allowedDependencies = {"base", "account", "child"})
@NullMarked
package org.starhop.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

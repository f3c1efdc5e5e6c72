/** A child's profile, the care circle around it, consent, and the tablets it plays on. */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package org.starhop.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

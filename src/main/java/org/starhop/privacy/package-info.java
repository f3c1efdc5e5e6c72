/** The audit trail: who read or changed which child's record, and when. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.starhop.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

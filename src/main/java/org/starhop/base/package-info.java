/** What every module may use: clock, identifiers, errors, languages, durable transactions. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.starhop.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

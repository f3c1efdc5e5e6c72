/** Getting in: signing in, setting up the clinic, joining by a link, choosing a password. */
@ApplicationModule(allowedDependencies = {"base", "account", "child"})
@NullMarked
package org.starhop.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

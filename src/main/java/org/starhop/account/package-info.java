/** People who sign in: the clinic, its staff, caregivers, their credentials, and single-use links. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.starhop.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

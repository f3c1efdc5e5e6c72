/** The exercise library: exercises with their texts in every language, searched in the database. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.starhop.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

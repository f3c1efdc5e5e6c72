/** Visits: what was asked, tried, agreed and promised, and what the family reads about it. */
@NamedInterface("visit")
@NullMarked
package org.starhop.followup.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

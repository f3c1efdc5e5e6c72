/** Visits as the family sees them: the next one, promises, and what was said. */
@NullMarked
package org.starhop.parent.visits;

import org.jspecify.annotations.NullMarked;

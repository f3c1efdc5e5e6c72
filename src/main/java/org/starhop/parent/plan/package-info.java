/** What was prescribed and why, the family's photos and minutes, rest days, and how much help the child gets. */
@NullMarked
package org.starhop.parent.plan;

import org.jspecify.annotations.NullMarked;

/** What was prescribed and why, the family's photos and minutes, rests and helpers' parts. */
@NullMarked
package org.starhop.parent.plan;

import org.jspecify.annotations.NullMarked;

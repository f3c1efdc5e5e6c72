/** The plan: what, why, how, rests and helpers' parts. */
@NullMarked
package org.starhop.parent.plan;

import org.jspecify.annotations.NullMarked;

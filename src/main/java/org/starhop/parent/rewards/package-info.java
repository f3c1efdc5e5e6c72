/** The shelf of rewards, and what the child wished for. */
@NullMarked
package org.starhop.parent.rewards;

import org.jspecify.annotations.NullMarked;

/** The family's own things: who helps, which tablets play, and reminders. */
@NullMarked
package org.starhop.parent.family;

import org.jspecify.annotations.NullMarked;

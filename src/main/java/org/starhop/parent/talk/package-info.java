/** Talking with the therapists: messages. */
@NullMarked
package org.starhop.parent.talk;

import org.jspecify.annotations.NullMarked;

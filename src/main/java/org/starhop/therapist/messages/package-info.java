/** Messages between the therapist and the families: all threads, and one of them. */
@NullMarked
package org.starhop.therapist.messages;

import org.jspecify.annotations.NullMarked;

/** What the therapist should look at. */
@NullMarked
package org.starhop.therapist.notices;

import org.jspecify.annotations.NullMarked;

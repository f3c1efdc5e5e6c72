/** Pages about a child: adding one, its family and circle, what happened at home, its stars. */
@NullMarked
package org.starhop.therapist.child;

import org.jspecify.annotations.NullMarked;

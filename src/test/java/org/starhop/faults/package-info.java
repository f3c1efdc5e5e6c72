/** Kills the running application and proves that nothing it had acknowledged is lost or doubled. */
@NullMarked
package org.starhop.faults;

import org.jspecify.annotations.NullMarked;

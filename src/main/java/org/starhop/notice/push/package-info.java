/** Web push (RFC 8030, 8291, 8292): which browsers want it, and how they get it. */
@NamedInterface("push")
@NullMarked
package org.starhop.notice.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

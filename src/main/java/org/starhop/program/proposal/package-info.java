/** What one side proposes to the other about a prescription; nothing changes until the other side accepts it. */
@NamedInterface("proposal")
@NullMarked
package org.starhop.program.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

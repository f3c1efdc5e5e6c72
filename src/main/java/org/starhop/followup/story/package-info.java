/** What happened around a child as one story, and what became of each change. */
@NamedInterface("story")
@NullMarked
package org.starhop.followup.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

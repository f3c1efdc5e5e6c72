package org.starhop.program;

import java.util.UUID;
import org.starhop.base.ChildChanged;

/** A child's program changed; open pages and tablets refresh. */
record ProgramChanged(UUID childId) implements ChildChanged {}

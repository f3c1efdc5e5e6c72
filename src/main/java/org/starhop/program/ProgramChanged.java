package org.starhop.program;

import java.util.UUID;
import org.starhop.base.ChildChanged;

/** Published when a child's program changed, so that open pages and tablets refresh. */
record ProgramChanged(UUID childId) implements ChildChanged {}

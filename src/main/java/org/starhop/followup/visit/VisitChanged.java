package org.starhop.followup.visit;

import java.util.UUID;
import org.starhop.base.ChildChanged;

/** Published when a visit was planned, moved, held, or when somebody noted or kept something about it. */
public record VisitChanged(UUID childId) implements ChildChanged {}

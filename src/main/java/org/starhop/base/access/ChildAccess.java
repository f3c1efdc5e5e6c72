package org.starhop.base.access;

import java.util.UUID;

/** Knows which actor reaches which child. Kept by the child module. */
public interface ChildAccess {

    /** Whether the actor stands in this relation to the child, in one query scoped by the actor's clinic. */
    boolean reaches(Actor actor, UUID childId, Who who);
}

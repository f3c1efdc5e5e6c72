package org.starhop.base.access;

import java.util.UUID;

/** Knows which actor has access to which child. Implemented by the child module. */
public interface ChildAccess {

    /** Returns whether the actor has this relation to the child, in one query scoped by the actor's clinic. */
    boolean reaches(Actor actor, UUID childId, Who who);
}

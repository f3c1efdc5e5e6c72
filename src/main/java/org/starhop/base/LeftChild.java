package org.starhop.base;

import java.util.UUID;

/**
 * Published when a therapist no longer treats a child: their open pages of this child close, on every node. (People who
 * leave a circle have their sessions ended: see {@link AccessEnded}.)
 */
public record LeftChild(UUID childId, UUID accountId) implements ChildChanged {}

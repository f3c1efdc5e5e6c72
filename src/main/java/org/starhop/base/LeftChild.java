package org.starhop.base;

import java.util.UUID;

/**
 * A therapist no longer treats a child: their open pages of this child close, on every node. (Whoever leaves a circle has no
 * session left: see {@link AccessEnded}.)
 */
public record LeftChild(UUID childId, UUID accountId) implements ChildChanged {}

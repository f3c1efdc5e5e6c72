package org.starhop.base;

import java.util.UUID;

/** Somebody no longer belongs to a child: their open pages of this child close, on every node. */
public record LeftChild(UUID childId, UUID accountId) implements ChildChanged {}

package org.starhop.base;

import java.util.UUID;

/**
 * Somebody's access was cut: their open sessions end, on every node.
 *
 * @param standing sessions that began with an older standing end; newer ones stay
 */
public record AccessEnded(UUID accountId, int standing) {}

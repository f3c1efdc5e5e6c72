package org.starhop.base;

import java.util.UUID;

/**
 * Published when a person's access was revoked: their open sessions end, on every node.
 *
 * @param standing sessions that started with a lower standing end; others continue
 */
public record AccessEnded(UUID accountId, int standing) {}

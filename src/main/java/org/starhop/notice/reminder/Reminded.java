package org.starhop.notice.reminder;

import java.time.Instant;
import java.util.UUID;
import org.starhop.exercise.Routine;

/**
 * Somebody is being reminded of a child's routine. Published on every server, for the pages that are open there.
 *
 * @param id the same on all servers
 */
public record Reminded(UUID id, UUID accountId, UUID childId, Routine routine, Instant at) {}

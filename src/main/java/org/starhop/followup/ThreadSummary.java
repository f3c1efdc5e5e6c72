package org.starhop.followup;

import java.time.Instant;
import java.util.Optional;
import org.starhop.child.Child;

/**
 * The messages about one child, in a line.
 *
 * @param newest when the newest message was sent; empty if there was none in the last 90 days
 * @param unread how many messages of others the reader has not read
 */
public record ThreadSummary(Child child, Optional<Instant> newest, long unread) {}

package org.starhop.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.child.Child;

/**
 * A notice as its reader sees it.
 *
 * @param aboutId the exercise, request, or visit; null if there are several, or if the kind says it all
 * @param number how often it happened within ten minutes
 * @param at when it happened last
 */
public record NoticeLine(
        UUID id, Child child, NoticeKind kind, @Nullable UUID aboutId, int number, Instant at, boolean isRead) {}

package org.starhop.notice;

import java.util.UUID;

/** A notice that its reader has not read: enough to count it, and to know on which page it is read. */
public record UnreadNotice(UUID id, UUID childId, NoticeKind kind) {}

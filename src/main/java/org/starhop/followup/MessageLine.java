package org.starhop.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message as its reader sees it.
 *
 * @param author the author's current name
 * @param mine whether the reader wrote it
 * @param readBy the names of the others who have read it
 */
public record MessageLine(
        UUID id, String author, Party party, boolean mine, String text, Instant sentAt, List<String> readBy) {

    public MessageLine {
        readBy = List.copyOf(readBy);
    }
}

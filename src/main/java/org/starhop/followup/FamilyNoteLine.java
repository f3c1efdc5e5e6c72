package org.starhop.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A family's note as its reader sees it.
 *
 * @param date the child's date that it is about
 * @param author the author's current name
 * @param mine whether the reader wrote it
 */
public record FamilyNoteLine(
        UUID id, FamilyNoteKind kind, String text, LocalDate date, String author, boolean mine, Instant writtenAt) {}

package org.starhop.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.ChildChanged;

/** A practice was reported or taken back; open pages look again. */
public record PracticeRecorded(UUID childId, UUID logId, LocalDate localDate) implements ChildChanged {}

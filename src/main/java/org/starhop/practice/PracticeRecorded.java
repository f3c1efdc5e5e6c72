package org.starhop.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.ChildChanged;

/** A practice was reported, told more of or taken back; open pages look again. */
record PracticeRecorded(UUID childId, UUID factId, LocalDate localDate) implements ChildChanged {}

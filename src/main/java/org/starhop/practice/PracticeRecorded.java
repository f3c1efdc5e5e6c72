package org.starhop.practice;

import java.time.LocalDate;
import java.util.UUID;
import org.starhop.base.ChildChanged;

/** Published after a practice was reported, described further, or taken back, so that open pages refresh. */
record PracticeRecorded(UUID childId, UUID factId, LocalDate localDate) implements ChildChanged {}

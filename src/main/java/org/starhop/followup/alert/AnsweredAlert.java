package org.starhop.followup.alert;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert that waits no longer, because a therapist of the child handled or snoozed it.
 *
 * @param by the therapist's current name; empty if unknown
 * @param until the first day on which it waits again; null if it was handled
 * @param note null if nothing was noted
 */
public record AnsweredAlert(
        Alert alert,
        String by,
        Instant at,
        @Nullable LocalDate until,
        @Nullable String note) {}

package org.starhop.notice.reminder;

import java.time.ZonedDateTime;
import java.util.UUID;

/** Knows when somebody does not want to be disturbed. Implemented by whoever keeps such settings. */
public interface QuietTime {

    /** Returns whether this person wants no reminder now; {@code now} is in the child's time zone. */
    boolean covers(UUID accountId, ZonedDateTime now);
}

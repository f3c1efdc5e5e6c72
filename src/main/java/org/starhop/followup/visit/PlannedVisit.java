package org.starhop.followup.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit that is planned or running.
 *
 * @param start when it is planned for; when it began if it is running
 * @param therapists the names of who takes part, in alphabetical order
 */
public record PlannedVisit(UUID id, UUID childId, Instant start, boolean running, List<String> therapists) {

    public PlannedVisit {
        therapists = List.copyOf(therapists);
    }
}

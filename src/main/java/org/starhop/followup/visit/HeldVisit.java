package org.starhop.followup.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit that is over, as the family reads it.
 *
 * @param start when it began
 * @param therapists the names of who took part, in alphabetical order
 * @param summary what was agreed, in the family's words
 * @param followUps the exercises that were talked about or tried
 * @param commitments what both sides promised
 */
public record HeldVisit(
        UUID id,
        Instant start,
        List<String> therapists,
        String summary,
        List<FollowUpLine> followUps,
        List<CommitmentLine> commitments) {

    public HeldVisit {
        therapists = List.copyOf(therapists);
        followUps = List.copyOf(followUps);
        commitments = List.copyOf(commitments);
    }
}

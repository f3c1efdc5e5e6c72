package org.starhop.followup.visit;

import java.util.List;

/** What a visit noted about each exercise, and what was promised at it. */
public record VisitNotes(List<FollowUpLine> followUps, List<CommitmentLine> commitments) {

    public VisitNotes {
        followUps = List.copyOf(followUps);
        commitments = List.copyOf(commitments);
    }
}

package org.starhop.followup.visit;

import java.util.List;
import java.util.Map;

/**
 * What a visit noted about each exercise, what was promised at it, and what is written.
 *
 * @param texts the draft is the reader's own; a text that nobody began is empty
 */
public record VisitNotes(List<FollowUpLine> followUps, List<CommitmentLine> commitments, Map<VisitText, String> texts) {

    public VisitNotes {
        followUps = List.copyOf(followUps);
        commitments = List.copyOf(commitments);
        texts = Map.copyOf(texts);
    }
}

package org.starhop.followup.visit;

import java.util.List;
import org.starhop.followup.FamilyNoteLine;

/**
 * What waits for the next visit.
 *
 * @param questions what the family asked since the last one, oldest first
 * @param promises what both sides promised and have not kept yet, oldest first
 */
public record OpenPoints(List<FamilyNoteLine> questions, List<CommitmentLine> promises) {

    public OpenPoints {
        questions = List.copyOf(questions);
        promises = List.copyOf(promises);
    }
}

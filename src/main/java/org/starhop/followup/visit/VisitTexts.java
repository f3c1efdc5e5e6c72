package org.starhop.followup.visit;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/**
 * What therapists write at a visit. It is stored while they type. Two who write the same text at once lose nothing, nor does one in
 * two windows: each sends what they knew together with what they made of it. A finished visit can still be written about.
 */
@Service
@Transactional
public class VisitTexts {

    private final VisitRepository visits;
    private final VisitDraftRepository drafts;

    VisitTexts(VisitRepository visits, VisitDraftRepository drafts) {
        this.visits = visits;
        this.drafts = drafts;
    }

    /**
     * Stores what somebody typed, joined with what others have written since.
     *
     * @param base the text that the caller last got from here
     * @param typed what the caller made of it, together with the others' at most {@value VisitText#LONGEST} characters
     * @return the text as it is stored now
     */
    @Allowed(value = Who.THERAPIST_OF, audited = false)
    public String write(UUID childId, UUID visitId, VisitText which, String base, String typed) {
        Visit visit = visits.lock(visitId, childId).orElseThrow(DomainException.NotFound::new);
        VisitDraft draft = drafts.findByVisitIdAndAuthorId(
                        visitId, Actors.require().id())
                .orElseGet(() -> new VisitDraft(visitId, Actors.require().id()));
        String stored = which == VisitText.DRAFT ? draft.getText() : visit.text(which);
        String joined = ParallelText.join(base, stored, Require.storable(typed));
        Require.atMost(which.name(), joined, VisitText.LONGEST);
        if (which == VisitText.DRAFT) {
            draft.write(joined);
            drafts.save(draft);
        } else {
            visit.write(which, joined);
        }
        return joined;
    }
}

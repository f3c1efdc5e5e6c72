package org.starhop.followup.visit;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.starhop.base.BaseEntity;

/** What one therapist writes at a visit for nobody else. */
@Entity
class VisitDraft extends BaseEntity {

    private UUID visitId;
    private UUID authorId;
    private String text = "";

    @SuppressWarnings("NullAway")
    protected VisitDraft() {}

    VisitDraft(UUID visitId, UUID authorId) {
        this.visitId = visitId;
        this.authorId = authorId;
    }

    void write(String words) {
        text = words;
    }

    String getText() {
        return text;
    }
}

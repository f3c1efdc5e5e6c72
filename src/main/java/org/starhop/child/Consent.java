package org.starhop.child;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;

/** A parent's consent to the child using Starhop on a tablet, tied to the text they were shown. */
@Entity
class Consent extends BaseEntity {

    /** The number of the text in the bundles that is currently shown; a new text needs a new number. */
    static final int CURRENT_TEXT = 3;

    /**
     * The oldest text to which a consent is still enough. Since text 2 only the words have changed: text 3 says
     * "disconnect" a tablet, as the button does, instead of "end". A text with another meaning raises this number too.
     */
    static final int OLDEST_TEXT = 2;

    private UUID clinicId;
    private UUID childId;
    private UUID accountId;
    private int textVersion;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway")
    protected Consent() {}

    Consent(UUID clinicId, UUID childId, UUID accountId, Instant now) {
        this.clinicId = clinicId;
        this.childId = childId;
        this.accountId = accountId;
        this.textVersion = CURRENT_TEXT;
        this.givenAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}

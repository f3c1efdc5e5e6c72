package org.starhop.child;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** A parent's consent, recorded before a tablet is paired. */
@Service
@Transactional
public class Consents {

    private final ConsentRepository consents;
    private final Clock clock;

    Consents(ConsentRepository consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Returns whether a parent has consented to the current text, or to an earlier one with the same meaning. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public boolean hasConsent(UUID childId) {
        return consent(childId) != null;
    }

    /** Records the parent's consent to the text they have just read. */
    @Allowed(Who.PARENT_OF)
    public void consentTo(UUID childId) {
        if (consent(childId) == null) {
            Actor actor = Actors.require();
            consents.save(new Consent(actor.clinicId(), childId, actor.id(), clock.instant()));
        }
    }

    private @Nullable Consent consent(UUID childId) {
        return consents.findFirstByChildIdAndTextVersionGreaterThanEqualAndWithdrawnAtIsNull(
                        childId, Consent.OLDEST_TEXT)
                .orElse(null);
    }
}

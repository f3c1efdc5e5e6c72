package org.starhop.reward;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.exercise.Setting;

/**
 * The one door for whoever records practice: it is told what happened and decides what that earns, in the caller's transaction.
 * {@link #lock} comes first, before anything else of the transaction is read.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PracticeRewards {

    private final StarLedger ledger;
    private final StickerBooks stickers;
    private final FamilyStars familyStars;

    PracticeRewards(StarLedger ledger, StickerBooks stickers, FamilyStars familyStars) {
        this.ledger = ledger;
        this.stickers = stickers;
        this.familyStars = familyStars;
    }

    /** Locks the accounts of these children, in an order all agree on, in one statement. */
    @Allowed(Who.INTERNAL)
    public LockedAccounts lock(Collection<UUID> childIds) {
        return new LockedAccounts(ledger.lock(StarOwner.CHILD, childIds));
    }

    /**
     * What a practice earns: the star of its slot, the family's star if somebody joined in, and stickers.
     *
     * @return whether the slot's star was lit now
     */
    @Allowed(Who.INTERNAL)
    public boolean earn(LockedAccounts accounts, Practice practice) {
        StarAccount account = accounts.get(practice.childId());
        SlotStar star = practice.star();
        int daysAway = account.getSky().daysAway(star.day());
        if (!star.lit()) {
            ledger.earn(account, star, practice.at());
        }
        familyStars.earn(accounts, practice);
        stickers.fill(account, practice.allTraits(), daysAway, practice.at());
        return !star.lit();
    }

    /** What a child says of a practice later may earn stickers, never a star. */
    @Allowed(Who.INTERNAL)
    public void reported(
            LockedAccounts accounts, UUID childId, Set<Trait> traits, @Nullable Setting place, Instant at) {
        Set<Enum<?>> all = new HashSet<>(traits);
        if (place != null) {
            all.add(place);
        }
        stickers.fill(accounts.get(childId), all, 0, at);
    }

    /**
     * The child takes back its own tap, and the star goes with it.
     *
     * @param onlyOneOfDay whether no other star of the child is lit on that day, which the constellation then does not count
     * @throws DomainException.Refused if the star is spent or promised to a claim; nothing is changed then
     */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DomainException.class)
    public void takeBack(LockedAccounts accounts, UUID childId, SlotStar star, boolean onlyOneOfDay, Instant at) {
        StarAccount account = accounts.get(childId);
        ledger.undo(account, star, at);
        if (onlyOneOfDay) {
            ledger.dim(account, star.day());
        }
    }

    /** A caregiver's own star for reporting, once for a slot. */
    @Allowed(Who.INTERNAL)
    public void thank(UUID caregiverId, SlotStar star, Instant at) {
        ledger.earnOnce(StarOwner.CAREGIVER, caregiverId, star, at);
    }
}

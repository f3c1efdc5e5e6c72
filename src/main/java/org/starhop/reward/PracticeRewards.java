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
import org.starhop.reward.Practice.Trait;

/**
 * The single entry point for recording what practice earns: callers report what happened, and this module decides what
 * that earns, in the caller's transaction. Call {@link #lock} before the transaction reads anything else.
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

    /** Locks the accounts of these children in one statement, in a fixed order that prevents deadlocks. */
    @Allowed(Who.INTERNAL)
    public LockedAccounts lock(Collection<UUID> childIds) {
        return new LockedAccounts(ledger.lock(StarOwner.CHILD, childIds));
    }

    /**
     * Awards what a practice earns: the star of its slot, the family's star if somebody joined in, and stickers.
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

    /** Awards what later feedback earns: possibly stickers, never a star. */
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
     * Takes back the star of a tap that the child took back.
     *
     * @param onlyOneOfDay whether the child has no other star on that day, so that the constellation no longer counts
     *     it
     * @throws DomainException.Refused if the star is spent or reserved for a claim; nothing has changed then
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

    /** Awards a caregiver's own star for reporting, once per slot. */
    @Allowed(Who.INTERNAL)
    public void thank(UUID caregiverId, SlotStar star, Instant at) {
        ledger.earnOnce(StarOwner.CAREGIVER, caregiverId, star, at);
    }
}

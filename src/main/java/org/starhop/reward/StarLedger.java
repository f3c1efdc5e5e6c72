package org.starhop.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.starhop.base.access.Actors;

/**
 * The star ledger. It changes only in the transaction of the caller who earns or spends, while the account's row is
 * locked.
 */
@Component
class StarLedger {

    private final StarAccountRepository accounts;
    private final StarEntryRepository entries;
    private final ConstellationRepository constellations;

    StarLedger(StarAccountRepository accounts, StarEntryRepository entries, ConstellationRepository constellations) {
        this.accounts = accounts;
        this.entries = entries;
        this.constellations = constellations;
    }

    /** Locks the accounts of these owners, in a fixed order that prevents deadlocks, and opens the missing ones. */
    Map<UUID, StarAccount> lock(StarOwner owner, Collection<UUID> ownerIds) {
        UUID clinicId = Actors.require().clinicId();
        Map<UUID, StarAccount> locked = new HashMap<>(accounts.lock(clinicId, ownerIds).stream()
                .collect(Collectors.toMap(StarAccount::getOwnerId, Function.identity())));
        ownerIds.stream()
                .filter(id -> !locked.containsKey(id))
                .forEach(id -> locked.put(id, accounts.save(new StarAccount(clinicId, owner, id))));
        return locked;
    }

    /** Credits one star for a slot, on its day in the sky. */
    void earn(StarAccount account, SlotStar star, Instant at) {
        account.earn(star.forShop());
        entries.save(StarEntry.earned(account, star, at));
        if (account.getOwner() == StarOwner.CHILD) {
            account.drawSky(account.getSky().lit(star.day()));
            growConstellation(account, at);
        }
    }

    /**
     * Credits a family's or a grown-up's star for a slot unless the account already has one for it. Returns whether it
     * was lit now.
     */
    boolean earnOnce(StarOwner owner, UUID ownerId, SlotStar star, Instant at) {
        StarAccount account = lock(owner, List.of(ownerId)).get(ownerId);
        if (account == null || entries.existsByAccountIdAndSlot(account.getId(), star.slot())) {
            return false;
        }
        earn(account, star.ofGrownUps(), at);
        return true;
    }

    /** Records the current constellation if it is complete. */
    void growConstellation(StarAccount account, Instant at) {
        SkyProgress sky = account.getSky();
        LocalDate week = sky.week();
        if (week != null && sky.isComplete()) {
            constellations.save(new Constellation(account, week, sky, at));
            account.completeConstellation();
        }
    }

    /** Removes the day from the current constellation after its last star was taken back. */
    void dim(StarAccount account, LocalDate day) {
        account.drawSky(account.getSky().dimmed(day));
    }

    /** Spends the stars that were reserved for a claim. */
    void spend(StarAccount account, RewardClaim claim, Instant at) {
        account.spend(claim.getCost());
        entries.save(StarEntry.spent(account, claim, at));
    }

    /** Takes back an unspent star after the child's own undo. */
    void undo(StarAccount account, SlotStar star, Instant at) {
        account.undo(star.forShop());
        entries.save(StarEntry.undone(account, star, at));
    }
}

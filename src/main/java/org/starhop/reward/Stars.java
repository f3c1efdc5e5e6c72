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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;

/** The star ledger. It changes only inside the transaction of whoever earned or spent, with the account's row locked. */
@Service
@Transactional
public class Stars {

    private final StarAccountRepository accounts;
    private final StarEntryRepository entries;
    private final ConstellationRepository constellations;
    private final Children children;

    Stars(
            StarAccountRepository accounts,
            StarEntryRepository entries,
            ConstellationRepository constellations,
            Children children) {
        this.accounts = accounts;
        this.entries = entries;
        this.constellations = constellations;
        this.children = children;
    }

    /** A child's stars. */
    @Allowed(Who.CIRCLE_OF)
    @Transactional(readOnly = true)
    public StarCount of(UUID childId) {
        return count(childId);
    }

    /** The stars of the child's family, earned by doing it together. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public StarCount ofFamily(UUID childId) {
        return count(children.get(childId).getFamilyId());
    }

    /** The signed-in caregiver's own stars. */
    @Allowed(Who.CAREGIVER)
    @Transactional(readOnly = true)
    public StarCount mine() {
        return count(Actors.require().id());
    }

    /** The stars of several owners, from inside a call that has checked them; who has none yet is absent. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, StarCount> ofAll(Collection<UUID> ownerIds) {
        return accounts.findByClinicIdAndOwnerIdIn(Actors.require().clinicId(), ownerIds).stream()
                .collect(Collectors.toMap(StarAccount::getOwnerId, StarCount::of));
    }

    /** Locks the accounts of these owners, in an order all agree on, and opens those that are missing. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, StarAccount> lock(StarOwner owner, Collection<UUID> ownerIds) {
        UUID clinicId = Actors.require().clinicId();
        Map<UUID, StarAccount> locked = new HashMap<>(accounts.lock(clinicId, ownerIds).stream()
                .collect(Collectors.toMap(StarAccount::getOwnerId, Function.identity())));
        ownerIds.stream()
                .filter(id -> !locked.containsKey(id))
                .forEach(id -> locked.put(id, accounts.save(new StarAccount(clinicId, owner, id))));
        return locked;
    }

    /** One star for a slot, in the sky of its day. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void earn(StarAccount account, LitStar star) {
        account.earn(star.forShop());
        entries.save(StarEntry.earned(account, star.slot(), star.round(), star.forShop(), star.at()));
        if (account.getOwner() == StarOwner.CHILD) {
            account.drawSky(account.getSky().lit(star.day()));
            growConstellation(account, star.at());
        }
    }

    /** Keeps the running constellation, if it is complete. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void growConstellation(StarAccount account, Instant at) {
        SkyProgress sky = account.getSky();
        LocalDate week = sky.week();
        if (week != null && sky.isComplete()) {
            constellations.save(new Constellation(account, week, sky, at));
            account.completeConstellation();
        }
    }

    /** One star for a slot, unless this account has one for it. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void earnOnce(StarOwner owner, UUID ownerId, LitStar star) {
        StarAccount account = lock(owner, List.of(ownerId)).get(ownerId);
        if (account != null && !entries.existsByAccountIdAndSlot(account.getId(), star.slot())) {
            earn(account, star);
        }
    }

    /** A family star for a slot that was done together, and a mark for each child that took part. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void earnTogether(UUID familyId, Collection<StarAccount> children, LitStar star) {
        StarAccount family = lock(StarOwner.FAMILY, List.of(familyId)).get(familyId);
        if (family != null && !entries.existsByAccountIdAndSlot(family.getId(), star.slot())) {
            earn(family, star);
            children.forEach(StarAccount::joinHands);
        }
    }

    /** The day's last star was taken back, so the running constellation does not count that day. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY)
    public void dim(StarAccount account, LocalDate day) {
        account.drawSky(account.getSky().dimmed(day));
    }

    /** The child's own undo of a star that is not spent. */
    @Allowed(Who.INTERNAL)
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = DomainException.class)
    public void undo(StarAccount account, String slot, int round, boolean fromShop, Instant at) {
        account.undo(fromShop);
        entries.save(StarEntry.undone(account, slot, round, fromShop, at));
    }

    private StarCount count(UUID ownerId) {
        return accounts.findByClinicIdAndOwnerIdIn(Actors.require().clinicId(), List.of(ownerId)).stream()
                .findFirst()
                .map(StarCount::of)
                .orElse(StarCount.NONE);
    }
}

package org.starhop.reward;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.Ids;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;

/** Claims on rewards. Asking reserves the stars, approving spends them, declining gives them back. */
@Service
@Transactional
public class Claims {

    /** How long a claim is still shown after it was declined or enjoyed. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /** Claims that a list shows at most; those still open come first. */
    private static final Limit SHOWN = Limit.of(200);

    /** A claim was asked for or answered. */
    public record ClaimChanged(UUID childId, UUID claimId, ClaimStatus status) implements ChildChanged {}

    private final RewardClaimRepository claims;
    private final RewardRepository rewards;
    private final StarEntryRepository entries;
    private final StarLedger ledger;
    private final StickerBooks stickers;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            RewardClaimRepository claims,
            RewardRepository rewards,
            StarEntryRepository entries,
            StarLedger ledger,
            StickerBooks stickers,
            Children children,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.rewards = rewards;
        this.entries = entries;
        this.ledger = ledger;
        this.stickers = stickers;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Open claims and those declined or enjoyed in the last 30 days, newest first: the child's, the family's and the reader's own. What
     * another grown-up wishes for is that person's affair.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<RewardClaim> of(UUID childId) {
        return ofAll(List.of(childId));
    }

    /** The same for several children, from inside a call that has checked them. A tablet reads no grown-up's wishes. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<RewardClaim> ofAll(Collection<UUID> childIds) {
        Actor reader = Actors.require();
        return claims.findRecent(childIds, clock.instant().minus(REMEMBERED), SHOWN).stream()
                .filter(claim -> claim.isReadableBy(reader))
                .sorted(Comparator.comparing(RewardClaim::getAskedAt).reversed())
                .toList();
    }

    /** What a child enjoyed between two moments, newest first, from inside a call that has checked the child. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<RewardClaim> enjoyedBetween(UUID childId, Instant from, Instant to) {
        return claims.findEnjoyed(childId, from, to).stream()
                .filter(claim -> claim.getOwner() != StarOwner.CAREGIVER)
                .toList();
    }

    /** The claim with this id, if it is about one of these children and the reader may know of it. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Optional<RewardClaim> find(Collection<UUID> childIds, UUID claimId) {
        return claims.findByIdAndChildIdIn(claimId, childIds).filter(claim -> claim.isReadableBy(Actors.require()));
    }

    /** Asks for a reward; the owner's stars are reserved for it. */
    @Allowed(Who.CAREGIVER_OF)
    public UUID ask(UUID childId, UUID rewardId) {
        Reward reward = onShelf(childId, rewardId).orElseThrow(DomainException.NotFound::new);
        return open(childId, Ids.next(), reward, reward.getCost()).getId();
    }

    /**
     * Asks for a reward from a tablet.
     *
     * @param claimId minted by the tablet
     * @param seenCost what the shop showed the child; it counts only where it is a cost that the reward lately had, else the
     *     present one does
     */
    @Allowed(Who.INTERNAL)
    @Transactional(noRollbackFor = DomainException.class)
    public void askFromTablet(UUID childId, UUID claimId, UUID rewardId, int seenCost) {
        Reward reward = onShelf(childId, rewardId)
                .filter(found -> found.getOwner() != StarOwner.CAREGIVER)
                .orElseThrow(DomainException.NotFound::new);
        open(childId, claimId, reward, reward.costFor(seenCost, clock.instant()));
    }

    /** Asks for a reward and grants it at once: a grown-up's own treat, or the whole family's. */
    @Allowed(Who.PARENT_OF)
    public UUID treat(UUID childId, UUID rewardId) {
        Reward reward = onShelf(childId, rewardId).orElseThrow(DomainException.NotFound::new);
        RewardClaim claim = open(childId, Ids.next(), reward, reward.getCost());
        grant(claim);
        return claim.getId();
    }

    /** Grants a claim: the stars are spent. */
    @Allowed(Who.PARENT_OF)
    public void approve(UUID childId, UUID claimId) {
        grant(get(childId, claimId));
    }

    private void grant(RewardClaim claim) {
        StarAccount account = lock(claim.getOwner(), claim.getOwnerId());
        Instant now = clock.instant();
        claim.approve(Actors.require().id(), now);
        account.spend(claim.getCost());
        entries.save(StarEntry.spent(account, claim, now));
        changed(claim);
    }

    /** Declines a claim with a kind word of up to 200 characters; the stars are free again. */
    @Allowed(Who.PARENT_OF)
    public void decline(UUID childId, UUID claimId, @Nullable String kindWord) {
        RewardClaim claim = get(childId, claimId);
        StarAccount account = lock(claim.getOwner(), claim.getOwnerId());
        claim.decline(Actors.require().id(), kindWord, clock.instant());
        account.release(claim.getCost());
        changed(claim);
    }

    /** A grown-up notes that an approved reward was enjoyed. */
    @Allowed(Who.CAREGIVER_OF)
    public void enjoyed(UUID childId, UUID claimId) {
        enjoy(get(childId, claimId));
    }

    /** The child notes it on the tablet. */
    @Allowed(Who.INTERNAL)
    @Transactional(noRollbackFor = DomainException.class)
    public void enjoyedOnTablet(RewardClaim claim) {
        enjoy(claim);
    }

    private void enjoy(RewardClaim claim) {
        claim.enjoy(clock.instant());
        remember(claim, Trait.ENJOYED);
        changed(claim);
    }

    private RewardClaim open(UUID childId, UUID claimId, Reward reward, int cost) {
        lock(reward.getOwner(), reward.getOwnerId()).reserve(cost);
        Actor actor = Actors.require();
        RewardClaim claim =
                claims.save(new RewardClaim(claimId, childId, actor.clinicId(), reward, cost, clock.instant()));
        remember(claim, Trait.WISHED);
        changed(claim);
        return claim;
    }

    /** Wishing and enjoying may earn the child a sticker; a grown-up's own rewards do not. */
    private void remember(RewardClaim claim, Trait trait) {
        if (claim.getOwner() != StarOwner.CAREGIVER) {
            StarAccount account = lock(StarOwner.CHILD, claim.getChildId());
            stickers.fill(account, Set.of(trait), 0, clock.instant());
        }
    }

    private Optional<Reward> onShelf(UUID childId, UUID rewardId) {
        Actor actor = Actors.require();
        Set<UUID> owners = Set.of(childId, children.get(childId).getFamilyId(), actor.id());
        return rewards.findByIdAndClinicIdAndOwnerIdIn(rewardId, actor.clinicId(), owners)
                .filter(reward -> !reward.isRetired());
    }

    private StarAccount lock(StarOwner owner, UUID ownerId) {
        StarAccount account = ledger.lock(owner, List.of(ownerId)).get(ownerId);
        if (account == null) {
            throw new DomainException.NotFound();
        }
        return account;
    }

    private RewardClaim get(UUID childId, UUID claimId) {
        return find(List.of(childId), claimId).orElseThrow(DomainException.NotFound::new);
    }

    private void changed(RewardClaim claim) {
        events.publishEvent(new ClaimChanged(claim.getChildId(), claim.getId(), claim.getStatus()));
    }
}

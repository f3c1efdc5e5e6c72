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
import org.starhop.reward.Practice.Trait;

/** Claims on rewards. Asking reserves the stars, approving spends them, and declining releases them. */
@Service
@Transactional
public class Claims {

    /** How long a claim is still shown after it was declined or enjoyed. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /** The maximum number of claims in a list; open ones come first. */
    private static final Limit SHOWN = Limit.of(200);

    /** Published when a claim was made or answered. */
    public record ClaimChanged(UUID childId, UUID claimId, ClaimStatus status) implements ChildChanged {}

    private final RewardClaimRepository claims;
    private final RewardRepository rewards;
    private final StarLedger ledger;
    private final StickerBooks stickers;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            RewardClaimRepository claims,
            RewardRepository rewards,
            StarLedger ledger,
            StickerBooks stickers,
            Children children,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.rewards = rewards;
        this.ledger = ledger;
        this.stickers = stickers;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns open claims and those declined or enjoyed in the last 30 days, newest first: the child's, the family's,
     * and the reader's own. Other grown-ups' claims are private.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<RewardClaim> of(UUID childId) {
        return ofAll(List.of(childId));
    }

    /**
     * Returns the same for several children. For callers that have already checked access to the children. Tablets
     * don't see the claims of grown-ups.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<RewardClaim> ofAll(Collection<UUID> childIds) {
        Actor reader = Actors.require();
        return claims.findRecent(childIds, clock.instant().minus(REMEMBERED), SHOWN).stream()
                .filter(claim -> claim.isReadableBy(reader))
                .sorted(Comparator.comparing(RewardClaim::getAskedAt).reversed())
                .toList();
    }

    /**
     * Returns the rewards that a child enjoyed between two moments, newest first. For callers that have already checked
     * access to the child.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<RewardClaim> enjoyedBetween(UUID childId, Instant from, Instant to) {
        return claims.findEnjoyed(childId, from, to).stream()
                .filter(claim -> claim.getOwner() != StarOwner.CAREGIVER)
                .toList();
    }

    /** Returns the claim with this id, if it concerns one of these children and the reader may see it. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Optional<RewardClaim> find(Collection<UUID> childIds, UUID claimId) {
        return claims.findByIdAndChildIdIn(claimId, childIds).filter(claim -> claim.isReadableBy(Actors.require()));
    }

    /** Claims a reward and reserves the owner's stars for it. */
    @Allowed(Who.CAREGIVER_OF)
    public UUID ask(UUID childId, UUID rewardId) {
        Reward reward = onShelf(childId, rewardId).orElseThrow(DomainException.NotFound::new);
        return open(childId, Ids.next(), reward, reward.getCost()).getId();
    }

    /**
     * Claims a reward from a tablet.
     *
     * @param claimId minted by the tablet
     * @param seenCost the cost that the shop showed the child; it applies only if the reward had that cost recently,
     *     otherwise the current cost does
     */
    @Allowed(Who.INTERNAL)
    @Transactional(noRollbackFor = DomainException.class)
    public void askFromTablet(UUID childId, UUID claimId, UUID rewardId, int seenCost) {
        Reward reward = onShelf(childId, rewardId)
                .filter(found -> found.getOwner() != StarOwner.CAREGIVER)
                .orElseThrow(DomainException.NotFound::new);
        open(childId, claimId, reward, reward.costFor(seenCost, clock.instant()));
    }

    /** Claims a reward and approves it at once: a grown-up's own treat, or one for the whole family. */
    @Allowed(Who.PARENT_OF)
    public UUID treat(UUID childId, UUID rewardId) {
        Reward reward = onShelf(childId, rewardId).orElseThrow(DomainException.NotFound::new);
        RewardClaim claim = open(childId, Ids.next(), reward, reward.getCost());
        grant(claim);
        return claim.getId();
    }

    /** Approves a claim, which spends the stars. */
    @Allowed(Who.PARENT_OF)
    public void approve(UUID childId, UUID claimId) {
        grant(get(childId, claimId));
    }

    private void grant(RewardClaim claim) {
        StarAccount account = lock(claim.getOwner(), claim.getOwnerId());
        Instant now = clock.instant();
        claim.approve(Actors.require().id(), now);
        ledger.spend(account, claim, now);
        changed(claim);
    }

    /** Declines a claim with a kind word of up to 200 characters; its stars are released. */
    @Allowed(Who.PARENT_OF)
    public void decline(UUID childId, UUID claimId, @Nullable String kindWord) {
        RewardClaim claim = get(childId, claimId);
        StarAccount account = lock(claim.getOwner(), claim.getOwnerId());
        claim.decline(Actors.require().id(), kindWord, clock.instant());
        account.release(claim.getCost());
        changed(claim);
    }

    /** Notes, for a grown-up, that an approved reward was enjoyed. */
    @Allowed(Who.CAREGIVER_OF)
    public void enjoyed(UUID childId, UUID claimId) {
        enjoy(get(childId, claimId));
    }

    /** Notes, for the child on the tablet, that an approved reward was enjoyed. */
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

    /** Awards stickers that a child may earn by claiming or enjoying; grown-ups' own rewards earn none. */
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

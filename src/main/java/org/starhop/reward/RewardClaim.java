package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;

/**
 * A claim on a reward: asked for, then approved or declined with a kind word, then enjoyed. Its cost is fixed when it
 * is asked for.
 */
@Entity
public class RewardClaim extends BaseEntity {

    /** The maximum length of a kind word, in characters. */
    public static final int LONGEST_KIND_WORD = 200;

    /** Stands for "not yet", so that a range query also finds open claims. */
    private static final Instant NOT_YET = Instant.parse("9999-12-31T00:00:00Z");

    private UUID clinicId;
    private UUID childId;

    @Enumerated(EnumType.STRING)
    private StarOwner owner;

    private UUID ownerId;
    private UUID rewardId;
    private String title;
    private String picture;
    private int cost;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;
    private @Nullable String kindWord;
    private @Nullable Instant enjoyedAt;

    /** When the claim was declined or enjoyed, and nothing was left to do. */
    private Instant settledAt;

    @SuppressWarnings("NullAway")
    protected RewardClaim() {}

    RewardClaim(UUID id, UUID childId, UUID clinicId, Reward reward, int cost, Instant askedAt) {
        super(id);
        this.clinicId = clinicId;
        this.childId = childId;
        this.owner = reward.getOwner();
        this.ownerId = reward.getOwnerId();
        this.rewardId = reward.getId();
        this.title = reward.getTitle();
        this.picture = reward.getPicture();
        this.cost = cost;
        this.status = ClaimStatus.ASKED;
        this.askedAt = askedAt;
        this.settledAt = NOT_YET;
    }

    void approve(UUID by, Instant now) {
        answer(ClaimStatus.APPROVED, by, now);
    }

    void decline(UUID by, @Nullable String word, Instant now) {
        kindWord = Require.text("kindWord", word, LONGEST_KIND_WORD);
        answer(ClaimStatus.DECLINED, by, now);
        settledAt = now;
    }

    void enjoy(Instant now) {
        if (status != ClaimStatus.APPROVED) {
            throw new DomainException.Refused("error.not-now");
        }
        status = ClaimStatus.ENJOYED;
        enjoyedAt = now;
        settledAt = now;
    }

    private void answer(ClaimStatus answer, UUID by, Instant now) {
        if (status != ClaimStatus.ASKED) {
            throw new DomainException.Refused("error.claim-answered");
        }
        status = answer;
        answeredBy = by;
        answeredAt = now;
    }

    /**
     * Returns whether the reader may see it: claims of the child and the family are visible to everybody around the
     * child, a grown-up's own claims only to that person.
     */
    boolean isReadableBy(Actor reader) {
        return owner != StarOwner.CAREGIVER || ownerId.equals(reader.id()) || reader.is(Actor.Role.SYSTEM);
    }

    public UUID getChildId() {
        return childId;
    }

    public StarOwner getOwner() {
        return owner;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public UUID getRewardId() {
        return rewardId;
    }

    public String getTitle() {
        return title;
    }

    public String getPicture() {
        return picture;
    }

    public int getCost() {
        return cost;
    }

    public ClaimStatus getStatus() {
        return status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    public @Nullable UUID getAnsweredBy() {
        return answeredBy;
    }

    public @Nullable String getKindWord() {
        return kindWord;
    }

    public @Nullable Instant getEnjoyedAt() {
        return enjoyedAt;
    }
}

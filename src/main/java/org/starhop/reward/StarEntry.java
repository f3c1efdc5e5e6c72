package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.Fact;

/** An entry in the star ledger; never changed. {@code sky} and {@code shop} are the changes to each total. */
@Entity
class StarEntry extends Fact {

    /** Why the totals changed. */
    public enum Kind {
        EARNED,
        UNDONE,
        SPENT
    }

    private UUID clinicId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int sky;
    private int shop;
    private @Nullable String slot;
    private int round;
    private @Nullable UUID claimId;
    private Instant at;

    @SuppressWarnings("NullAway")
    protected StarEntry() {}

    private StarEntry(StarAccount account, Kind kind, int sky, int shop, Instant at) {
        this.clinicId = account.getClinicId();
        this.accountId = account.getId();
        this.kind = kind;
        this.sky = sky;
        this.shop = shop;
        this.at = at;
    }

    static StarEntry earned(StarAccount account, SlotStar star, Instant at) {
        return new StarEntry(account, Kind.EARNED, 1, star.forShop() ? 1 : 0, at).of(star);
    }

    static StarEntry undone(StarAccount account, SlotStar star, Instant at) {
        return new StarEntry(account, Kind.UNDONE, -1, star.forShop() ? -1 : 0, at).of(star);
    }

    static StarEntry spent(StarAccount account, RewardClaim claim, Instant at) {
        var entry = new StarEntry(account, Kind.SPENT, 0, -claim.getCost(), at);
        entry.claimId = claim.getId();
        return entry;
    }

    private StarEntry of(SlotStar star) {
        slot = star.slot();
        round = star.round();
        return this;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public Kind getKind() {
        return kind;
    }

    public int getSky() {
        return sky;
    }

    public int getShop() {
        return shop;
    }

    public @Nullable String getSlot() {
        return slot;
    }

    public Instant getAt() {
        return at;
    }
}

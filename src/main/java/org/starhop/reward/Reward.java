package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** Something to look forward to, chosen and priced by a parent. */
@Entity
public class Reward extends BaseEntity {

    /** The maximum length of a title, in characters. */
    public static final int LONGEST_TITLE = 60;

    /**
     * How long a tablet without a network may still show an old cost: its board is valid for 15 days, and a wish made
     * then may wait for the network just as long.
     */
    private static final Duration SEEN_WITHOUT_NETWORK = Duration.ofDays(31);

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private StarOwner owner;

    private UUID ownerId;
    private String title;
    private String picture;

    @Enumerated(EnumType.STRING)
    private RewardSize size;

    private int cost;
    private @Nullable Integer earlierCost;
    private @Nullable Instant costChangedAt;
    private int position;
    private boolean retired;

    @SuppressWarnings("NullAway")
    protected Reward() {}

    Reward(UUID clinicId, StarOwner owner, UUID ownerId, NewReward asked, int position) {
        this.clinicId = clinicId;
        this.owner = owner;
        this.ownerId = ownerId;
        this.position = position;
        describe(asked);
    }

    void change(NewReward asked, Instant now) {
        int before = cost;
        describe(asked);
        if (cost != before) {
            earlierCost = before;
            costChangedAt = now;
        }
    }

    /**
     * Returns the cost for a child who saw {@code seen} on a tablet: the current cost, or the previous one if it was
     * lower and the tablet may still have shown it for lack of a network.
     */
    int costFor(int seen, Instant now) {
        boolean mayStillBeSeen = earlierCost != null
                && earlierCost == seen
                && costChangedAt != null
                && now.isBefore(costChangedAt.plus(SEEN_WITHOUT_NETWORK));
        return mayStillBeSeen ? Math.min(seen, cost) : cost;
    }

    private void describe(NewReward asked) {
        title = Require.text("title", asked.title(), LONGEST_TITLE);
        picture = Require.text("picture", asked.picture(), 40);
        size = Require.present("size", asked.size());
        cost = Require.range("cost", asked.cost(), 1, 500);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Takes it off the shelf; open claims stay as they are. */
    void retire() {
        retired = true;
    }

    void restore() {
        retired = false;
    }

    public StarOwner getOwner() {
        return owner;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    public String getTitle() {
        return title;
    }

    public String getPicture() {
        return picture;
    }

    public RewardSize getSize() {
        return size;
    }

    public int getCost() {
        return cost;
    }

    public boolean isRetired() {
        return retired;
    }
}

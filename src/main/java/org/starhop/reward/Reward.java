package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.Require;

/** Something to look forward to, chosen and priced by a parent. */
@Entity
public class Reward extends BaseEntity {

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private StarOwner owner;

    private UUID ownerId;
    private String title;
    private String picture;

    @Enumerated(EnumType.STRING)
    private RewardSize size;

    private int cost;
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

    final void describe(NewReward asked) {
        title = Require.text("title", asked.title(), 60);
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

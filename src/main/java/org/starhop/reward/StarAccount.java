package org.starhop.reward;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;

/**
 * The stars of a child, a family or a caregiver. {@code lifetime} is the sky's total, {@code balance} what was earned for the
 * shop and not spent, {@code reserved} the part of it that open claims hold. Always {@code 0 <= reserved <= balance}. Whoever
 * changes it has locked its row first.
 */
@Entity
class StarAccount extends BaseEntity {

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private StarOwner owner;

    private UUID ownerId;
    private int lifetime;
    private int balance;
    private int reserved;

    @Embedded
    private SkyProgress sky = SkyProgress.NONE;

    private int constellations;
    private long stickers;
    private int together;

    @SuppressWarnings("NullAway")
    protected StarAccount() {}

    StarAccount(UUID clinicId, StarOwner owner, UUID ownerId) {
        this.clinicId = clinicId;
        this.owner = owner;
        this.ownerId = ownerId;
    }

    void earn(boolean forShop) {
        lifetime++;
        balance += forShop ? 1 : 0;
    }

    /** Takes back one's own slip of the finger; never what is promised to a claim. */
    void undo(boolean fromShop) {
        if (fromShop && available() < 1) {
            throw new DomainException.Refused("error.star-spent");
        }
        lifetime--;
        balance -= fromShop ? 1 : 0;
    }

    void reserve(int cost) {
        if (available() < cost) {
            throw new DomainException.Refused("error.not-enough-stars", cost - available());
        }
        reserved += cost;
    }

    void release(int cost) {
        reserved -= cost;
    }

    void spend(int cost) {
        reserved -= cost;
        balance -= cost;
    }

    /** The running constellation stands thus. */
    void drawSky(SkyProgress progress) {
        sky = progress;
    }

    /** The running constellation is complete; the next one may begin. */
    void completeConstellation() {
        constellations++;
        sky = sky.begunAnew();
    }

    /** Those of these stickers that are new. */
    Set<Sticker> stick(Set<Sticker> earned) {
        Set<Sticker> fresh = EnumSet.noneOf(Sticker.class);
        for (Sticker sticker : earned) {
            if ((stickers & sticker.bit()) == 0) {
                stickers |= sticker.bit();
                fresh.add(sticker);
            }
        }
        return fresh;
    }

    /** The child practiced with somebody. */
    void joinHands() {
        together++;
    }

    /** What the shop can spend now. */
    public int available() {
        return balance - reserved;
    }

    public UUID getClinicId() {
        return clinicId;
    }

    public StarOwner getOwner() {
        return owner;
    }

    public UUID getOwnerId() {
        return ownerId;
    }

    /** All stars ever lit in the sky. */
    public int getLifetime() {
        return lifetime;
    }

    public int getBalance() {
        return balance;
    }

    public int getReserved() {
        return reserved;
    }

    /** How far the child's running constellation is. */
    public SkyProgress getSky() {
        return sky;
    }

    /** How many constellations are complete. */
    public int getConstellations() {
        return constellations;
    }

    /** How often the child practiced with somebody. */
    public int getTogether() {
        return together;
    }
}

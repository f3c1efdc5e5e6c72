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
 * The stars of a child, a family, or a caregiver. {@code lifetime} is the total shown in the sky, {@code balance} what
 * was earned for the shop and not yet spent, and {@code reserved} the part of the balance held by open claims. The
 * invariant is {@code 0 <= reserved <= balance}. Lock the row before changing it.
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

    /** Takes back a star that the child tapped by mistake, but never one that is reserved for a claim. */
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

    /** Updates the current constellation. */
    void drawSky(SkyProgress progress) {
        sky = progress;
    }

    /** Counts the current constellation as complete and starts the next one. */
    void completeConstellation() {
        constellations++;
        sky = sky.begunAnew();
    }

    /** Adds the stickers to the book and returns those that are new. */
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

    /** Counts a practice with somebody else. */
    void joinHands() {
        together++;
    }

    /** Returns how many stars can be spent now. */
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

    /** Returns the number of stars ever lit in the sky. */
    public int getLifetime() {
        return lifetime;
    }

    public int getBalance() {
        return balance;
    }

    public int getReserved() {
        return reserved;
    }

    /** Returns the progress of the child's current constellation. */
    public SkyProgress getSky() {
        return sky;
    }

    /** Returns the number of completed constellations. */
    public int getConstellations() {
        return constellations;
    }

    /** Returns how often the child has practiced with somebody. */
    public int getTogether() {
        return together;
    }
}

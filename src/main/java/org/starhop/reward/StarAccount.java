package org.starhop.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.starhop.base.BaseEntity;
import org.starhop.base.DomainException;

/**
 * The stars of a child, a family or a caregiver. {@code lifetime} is the sky's total, {@code balance} what was earned for the
 * shop and not spent, {@code reserved} the part of it that open claims hold. Always {@code 0 <= reserved <= balance}. Whoever
 * changes it has locked its row first.
 */
@Entity
public class StarAccount extends BaseEntity {

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private StarOwner owner;

    private UUID ownerId;
    private int lifetime;
    private int balance;
    private int reserved;

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
}

package org.starhop.reward;

import java.time.LocalDate;

/**
 * The star of a slot, as the slot's owner knows it.
 *
 * @param slot the slot it is lit for
 * @param round how often it was taken back before
 * @param lit whether it is lit now
 * @param forShop whether it counts in the shop too
 */
public record SlotStar(String slot, LocalDate day, int round, boolean lit, boolean forShop) {

    /**
     * Returns the family's or a caregiver's star for the same slot: it is never taken back and always counts in the
     * shop.
     */
    SlotStar ofGrownUps() {
        return new SlotStar(slot, day, 0, false, true);
    }
}

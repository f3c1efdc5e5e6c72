package org.starhop.reward;

import java.time.LocalDate;

/**
 * The star of a slot, as whoever keeps the slot knows it.
 *
 * @param slot what it is lit for
 * @param round how often it was taken back before
 * @param lit whether it is lit now
 * @param forShop whether the shop counts it too
 */
public record SlotStar(String slot, LocalDate day, int round, boolean lit, boolean forShop) {

    /** A family's or a caregiver's star for the same slot: theirs is never taken back, and always good in the shop. */
    SlotStar ofGrownUps() {
        return new SlotStar(slot, day, 0, false, true);
    }
}

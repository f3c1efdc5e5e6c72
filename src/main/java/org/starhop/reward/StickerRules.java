package org.starhop.reward;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What earns a sticker: trying, coming back, new places, telling, choosing, doing it together. Never speed, never perfection. */
final class StickerRules {

    private static final int DAYS_AWAY = 3;
    private static final int LONG_AWAY = 14;
    private static final int OFTEN = 10;
    private static final int MANY = 12;

    private StickerRules() {}

    /** Everything that this deed earns, whether the child has it already or not. */
    static Set<Sticker> earnedBy(Deed deed) {
        Set<Sticker> earned = EnumSet.noneOf(Sticker.class);
        for (Sticker sticker : Sticker.values()) {
            if (sticker.isEarnedBy(deed)) {
                earned.add(sticker);
            }
        }
        return earned;
    }

    static Predicate<Deed> shows(Sign sign) {
        return deed -> deed.signs().contains(sign);
    }

    /** Who has it keeps it. */
    static boolean noLonger(Deed deed) {
        return false;
    }

    static boolean firstStar(Deed deed) {
        return deed.stars() >= 1;
    }

    static boolean tenStars(Deed deed) {
        return deed.stars() >= 10;
    }

    static boolean hundredStars(Deed deed) {
        return deed.stars() >= 100;
    }

    static boolean cameBack(Deed deed) {
        return deed.daysAway() >= DAYS_AWAY;
    }

    static boolean cameBackAfterLong(Deed deed) {
        return deed.daysAway() >= LONG_AWAY;
    }

    static boolean oftenTogether(Deed deed) {
        return deed.together() >= OFTEN;
    }

    static boolean firstConstellation(Deed deed) {
        return deed.constellations() >= 1;
    }

    static boolean manyConstellations(Deed deed) {
        return deed.constellations() >= MANY;
    }
}

package org.starhop.reward;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What earns a sticker: trying, coming back, practicing in new places, giving feedback, choosing, practicing together.
 * Never speed, never perfection.
 */
final class StickerRules {

    private static final int DAYS_AWAY = 3;
    private static final int LONG_AWAY = 14;
    private static final int OFTEN = 10;
    private static final int MANY = 12;

    private StickerRules() {}

    /** Returns every sticker that this earns, whether or not the child already has it. */
    static Set<Sticker> earnedBy(Achievement achievement) {
        Set<Sticker> earned = EnumSet.noneOf(Sticker.class);
        for (Sticker sticker : Sticker.values()) {
            if (sticker.isEarnedBy(achievement)) {
                earned.add(sticker);
            }
        }
        return earned;
    }

    static Predicate<Achievement> shows(Enum<?> trait) {
        return achievement -> achievement.traits().contains(trait);
    }

    /** Never earned again; a child who has the sticker keeps it. */
    static boolean noLonger(Achievement achievement) {
        return false;
    }

    static boolean firstStar(Achievement achievement) {
        return achievement.stars() >= 1;
    }

    static boolean tenStars(Achievement achievement) {
        return achievement.stars() >= 10;
    }

    static boolean hundredStars(Achievement achievement) {
        return achievement.stars() >= 100;
    }

    static boolean cameBack(Achievement achievement) {
        return achievement.daysAway() >= DAYS_AWAY;
    }

    static boolean cameBackAfterLong(Achievement achievement) {
        return achievement.daysAway() >= LONG_AWAY;
    }

    static boolean oftenTogether(Achievement achievement) {
        return achievement.together() >= OFTEN;
    }

    static boolean firstConstellation(Achievement achievement) {
        return achievement.constellations() >= 1;
    }

    static boolean manyConstellations(Achievement achievement) {
        return achievement.constellations() >= MANY;
    }
}

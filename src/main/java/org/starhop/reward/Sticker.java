package org.starhop.reward;

import java.util.function.Predicate;

/**
 * The sticker book: each is earned once, by its rule, and kept. The place of a sticker in this list is stored, so new ones go to
 * the end.
 */
public enum Sticker {
    FIRST_STAR(StickerRules::firstStar),
    TRYING(StickerRules.shows(Sign.TRIED)),
    A_PART(StickerRules.shows(Sign.PARTLY)),
    /** Only of earlier releases: to say that it hurts gets help and its star, and is nothing to collect. */
    BRAVE_WORDS(StickerRules::noLonger),
    CAME_BACK(StickerRules::cameBack),
    WELCOME_HOME(StickerRules::cameBackAfterLong),
    PLACE_HOME(StickerRules.shows(Sign.PLACE_HOME)),
    PLACE_SCHOOL(StickerRules.shows(Sign.PLACE_SCHOOL)),
    PLACE_PLAYGROUND(StickerRules.shows(Sign.PLACE_PLAYGROUND)),
    PLACE_CAR(StickerRules.shows(Sign.PLACE_CAR)),
    PLACE_CLINIC(StickerRules.shows(Sign.PLACE_CLINIC)),
    WAKE_UP(StickerRules.shows(Sign.WAKE_UP)),
    TOOTH_BRUSHING(StickerRules.shows(Sign.TOOTH_BRUSHING)),
    MEALTIME(StickerRules.shows(Sign.MEALTIME)),
    SNACK(StickerRules.shows(Sign.SNACK)),
    SCHOOL_RUN(StickerRules.shows(Sign.SCHOOL_RUN)),
    PLAYTIME(StickerRules.shows(Sign.PLAYTIME)),
    BATH(StickerRules.shows(Sign.BATH)),
    BEDTIME(StickerRules.shows(Sign.BEDTIME)),
    ANYTIME(StickerRules.shows(Sign.ANYTIME)),
    MOVING(StickerRules.shows(Sign.PT)),
    HANDS(StickerRules.shows(Sign.OT)),
    TALKING(StickerRules.shows(Sign.SLP)),
    TOGETHER(StickerRules.shows(Sign.TOGETHER)),
    TEAM(StickerRules::oftenTogether),
    CHOSE(StickerRules.shows(Sign.CHOSE)),
    TOLD_FEELING(StickerRules.shows(Sign.TOLD_FEELING)),
    TOLD_EFFORT(StickerRules.shows(Sign.TOLD_EFFORT)),
    COUNTED(StickerRules.shows(Sign.COUNTED)),
    NEW_SKILL(StickerRules.shows(Sign.NEW_SKILL)),
    FIRST_WISH(StickerRules.shows(Sign.WISHED)),
    FIRST_JOY(StickerRules.shows(Sign.ENJOYED)),
    FIRST_PICTURE(StickerRules::firstConstellation),
    SKY_PAINTER(StickerRules::manyConstellations),
    TEN_STARS(StickerRules::tenStars),
    HUNDRED_STARS(StickerRules::hundredStars);

    private final Predicate<Deed> rule;

    Sticker(Predicate<Deed> rule) {
        this.rule = rule;
    }

    boolean isEarnedBy(Deed deed) {
        return rule.test(deed);
    }

    /** Its place in an account's book. It is stored: a new sticker comes last, and none moves. */
    long bit() {
        return 1L << ordinal();
    }
}

package org.starhop.reward;

import java.util.function.Predicate;
import org.starhop.base.Discipline;
import org.starhop.exercise.Routine;
import org.starhop.exercise.Setting;
import org.starhop.reward.Practice.Trait;

/**
 * The stickers of the sticker book. Each is earned once, by its rule, and kept. Their ordinals are stored, so new ones
 * go at the end.
 */
public enum Sticker {
    FIRST_STAR(StickerRules::firstStar),
    TRYING(StickerRules.shows(Trait.TRIED)),
    A_PART(StickerRules.shows(Trait.PARTLY)),
    /** From earlier releases only: reporting pain gets help and a star, but is not something to collect. */
    BRAVE_WORDS(StickerRules::noLonger),
    CAME_BACK(StickerRules::cameBack),
    WELCOME_HOME(StickerRules::cameBackAfterLong),
    PLACE_HOME(StickerRules.shows(Setting.HOME)),
    PLACE_SCHOOL(StickerRules.shows(Setting.SCHOOL)),
    PLACE_PLAYGROUND(StickerRules.shows(Setting.PLAYGROUND)),
    PLACE_CAR(StickerRules.shows(Setting.CAR)),
    PLACE_CLINIC(StickerRules.shows(Setting.CLINIC)),
    WAKE_UP(StickerRules.shows(Routine.WAKE_UP)),
    TOOTH_BRUSHING(StickerRules.shows(Routine.TOOTH_BRUSHING)),
    MEALTIME(StickerRules.shows(Routine.MEALTIME)),
    SNACK(StickerRules.shows(Routine.SNACK)),
    SCHOOL_RUN(StickerRules.shows(Routine.SCHOOL_RUN)),
    PLAYTIME(StickerRules.shows(Routine.PLAYTIME)),
    BATH(StickerRules.shows(Routine.BATH)),
    BEDTIME(StickerRules.shows(Routine.BEDTIME)),
    ANYTIME(StickerRules.shows(Routine.ANYTIME)),
    MOVING(StickerRules.shows(Discipline.PT)),
    HANDS(StickerRules.shows(Discipline.OT)),
    TALKING(StickerRules.shows(Discipline.SLP)),
    TOGETHER(StickerRules.shows(Trait.TOGETHER)),
    TEAM(StickerRules::oftenTogether),
    CHOSE(StickerRules.shows(Trait.CHOSE)),
    TOLD_FEELING(StickerRules.shows(Trait.TOLD_FEELING)),
    TOLD_EFFORT(StickerRules.shows(Trait.TOLD_EFFORT)),
    COUNTED(StickerRules.shows(Trait.COUNTED)),
    NEW_SKILL(StickerRules.shows(Trait.NEW_SKILL)),
    FIRST_WISH(StickerRules.shows(Trait.WISHED)),
    FIRST_JOY(StickerRules.shows(Trait.ENJOYED)),
    FIRST_PICTURE(StickerRules::firstConstellation),
    SKY_PAINTER(StickerRules::manyConstellations),
    TEN_STARS(StickerRules::tenStars),
    HUNDRED_STARS(StickerRules::hundredStars);

    private final Predicate<Achievement> rule;

    Sticker(Predicate<Achievement> rule) {
        this.rule = rule;
    }

    boolean isEarnedBy(Achievement achievement) {
        return rule.test(achievement);
    }

    /** Returns its bit in an account's book. It is stored, so a new sticker goes at the end and none ever moves. */
    long bit() {
        return 1L << ordinal();
    }
}

package org.starhop.reward;

/** What can be seen in something that a child did; what a sticker may be earned for. */
public enum Sign {
    TRIED,
    PARTLY,
    TOGETHER,
    CHOSE,
    TOLD_FEELING,
    TOLD_EFFORT,
    COUNTED,
    NEW_SKILL,
    WISHED,
    ENJOYED,
    PT,
    OT,
    SLP,
    PLACE_HOME,
    PLACE_SCHOOL,
    PLACE_PLAYGROUND,
    PLACE_CAR,
    PLACE_CLINIC,
    WAKE_UP,
    TOOTH_BRUSHING,
    MEALTIME,
    SNACK,
    SCHOOL_RUN,
    PLAYTIME,
    BATH,
    BEDTIME,
    ANYTIME
}

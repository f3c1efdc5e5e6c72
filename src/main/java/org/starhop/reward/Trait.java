package org.starhop.reward;

/** What is notable about something a child did, besides its discipline, routine, and place. */
public enum Trait {
    TRIED,
    PARTLY,
    TOGETHER,
    CHOSE,
    TOLD_FEELING,
    TOLD_EFFORT,
    COUNTED,
    NEW_SKILL,
    WISHED,
    ENJOYED
}

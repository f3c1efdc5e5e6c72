package org.starhop.reward;

/** What else can be seen in something that a child did, beside its discipline, its routine and its place. */
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

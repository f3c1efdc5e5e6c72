package org.starhop.program;

/** How much help a child gets with an exercise, most first. Help may decrease or increase again; it is not a grade. */
public enum PromptLevel {
    HAND_OVER_HAND,
    PHYSICAL,
    GESTURE,
    VERBAL,
    VISUAL,
    INDEPENDENT
}

package org.starhop.program;

/** How much help a child gets with an exercise, most first. Help may come back as well as fade: it is no grade. */
public enum PromptLevel {
    HAND_OVER_HAND,
    PHYSICAL,
    GESTURE,
    VERBAL,
    VISUAL,
    INDEPENDENT
}

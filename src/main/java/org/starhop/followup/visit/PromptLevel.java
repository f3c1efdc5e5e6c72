package org.starhop.followup.visit;

/** How much help a child needed, from the most to none (hierarchy of prompts in occupational and speech therapy). */
public enum PromptLevel {
    HAND_OVER_HAND,
    PHYSICAL,
    GESTURE,
    VERBAL,
    VISUAL,
    INDEPENDENT
}

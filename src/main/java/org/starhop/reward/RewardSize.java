package org.starhop.reward;

/** How big a reward is; a hint for its cost and for the shelf it stands on. */
public enum RewardSize {
    SMALL,
    MEDIUM,
    BIG
}

package org.starhop.reward;

/** The size of a reward: a suggestion for its cost, and the shelf it is shown on. */
public enum RewardSize {
    SMALL,
    MEDIUM,
    BIG
}

package org.starhop.reward;

import org.jspecify.annotations.Nullable;

/**
 * What a parent enters for a reward.
 *
 * @param picture the code points of its emoji, such as {@code 1f3ac}
 * @param cost in stars, 1 to 500
 */
public record NewReward(
        @Nullable StarOwner owner,
        @Nullable String title,
        @Nullable String picture,
        @Nullable RewardSize size,
        @Nullable Integer cost) {}

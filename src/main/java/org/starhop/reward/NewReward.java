package org.starhop.reward;

import org.jspecify.annotations.Nullable;

/**
 * A reward as a parent thinks of it.
 *
 * @param picture code points of its picture, such as {@code 1f3ac}
 * @param cost in stars, 1 to 500
 */
public record NewReward(
        @Nullable StarOwner owner,
        @Nullable String title,
        @Nullable String picture,
        @Nullable RewardSize size,
        @Nullable Integer cost) {}

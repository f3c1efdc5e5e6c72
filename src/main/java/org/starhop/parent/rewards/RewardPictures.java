package org.starhop.parent.rewards;

import java.util.List;
import org.starhop.base.ui.Labels;
import org.starhop.reward.NewReward;
import org.starhop.reward.RewardSize;
import org.starhop.reward.StarOwner;

/** Pictures to choose from, and rewards to start with: time together before things and screens. */
final class RewardPictures {

    /** The code points of the pictures that a reward can have; each has a name under {@code parent.picture.…}. */
    static final List<String> ALL = List.of(
            "1f4d6", "1f6dd", "1f9fa", "1f3b2", "1f9e9", "1f6b2", "1f3ca", "26bd", "1f3a8", "1f9c1", "1f95e", "1f483",
            "1f3b5", "1f3d5", "1f981", "1f4da", "1f525", "1fa81", "1f682", "1f415", "1f6c1", "1f319", "1f388", "1f381",
            "1f3ac", "1f366", "1f355", "2615", "1f3ae", "1f3a3", "1f3d6", "1f3b3", "1f9f8", "1f31f");

    private static final List<Idea> IDEAS = List.of(
            new Idea("story", StarOwner.CHILD, "1f4d6", RewardSize.SMALL, 5),
            new Idea("dance", StarOwner.CHILD, "1f483", RewardSize.SMALL, 5),
            new Idea("breakfast", StarOwner.CHILD, "1f95e", RewardSize.SMALL, 8),
            new Idea("playground", StarOwner.CHILD, "1f6dd", RewardSize.MEDIUM, 12),
            new Idea("bake", StarOwner.CHILD, "1f9c1", RewardSize.MEDIUM, 15),
            new Idea("swim", StarOwner.CHILD, "1f3ca", RewardSize.BIG, 30),
            new Idea("zoo", StarOwner.CHILD, "1f981", RewardSize.BIG, 40),
            new Idea("game-night", StarOwner.FAMILY, "1f3b2", RewardSize.MEDIUM, 10),
            new Idea("picnic", StarOwner.FAMILY, "1f9fa", RewardSize.MEDIUM, 15),
            new Idea("cup", StarOwner.CAREGIVER, "2615", RewardSize.SMALL, 5),
            new Idea("bath", StarOwner.CAREGIVER, "1f6c1", RewardSize.SMALL, 10),
            new Idea("movie", StarOwner.CAREGIVER, "1f3ac", RewardSize.MEDIUM, 20));

    private record Idea(String key, StarOwner owner, String picture, RewardSize size, int cost) {

        NewReward reward() {
            return new NewReward(owner, Labels.text("parent.idea." + key), picture, size, cost);
        }
    }

    private RewardPictures() {}

    /** Returns ideas for rewards of this owner, in the reader's language, which can be added with one tap. */
    static List<NewReward> ideas(StarOwner owner) {
        return IDEAS.stream()
                .filter(idea -> idea.owner() == owner)
                .map(Idea::reward)
                .toList();
    }

    /** Returns the suggested cost of a reward of this size. */
    static int usualCost(RewardSize size) {
        return switch (size) {
            case SMALL -> 5;
            case MEDIUM -> 15;
            case BIG -> 30;
        };
    }
}

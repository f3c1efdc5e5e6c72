package org.starhop.parent.rewards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.starhop.base.ui.Notifications;
import org.starhop.reward.Claims;
import org.starhop.reward.NewReward;
import org.starhop.reward.Reward;
import org.starhop.reward.Rewards;

/** What can be done with a child's rewards. The page refreshes after each action. */
class RewardActions {

    private final UUID childId;
    private final Rewards rewards;
    private final Claims claims;
    private final Runnable changed;

    RewardActions(UUID childId, Rewards rewards, Claims claims, Runnable changed) {
        this.childId = childId;
        this.rewards = rewards;
        this.claims = claims;
        this.changed = changed;
    }

    void create(NewReward asked) {
        rewards.create(childId, asked);
        changed.run();
    }

    void openNew(NewReward start) {
        new RewardDialog(start, this::create).open();
    }

    /** Opens the form with the reward; the form can reload if somebody else changed it first. */
    void edit(Reward reward) {
        new RewardDialog(reward, () -> current(reward), (asked, openedWith) -> {
                    rewards.change(childId, reward.getId(), asked, openedWith);
                    changed.run();
                })
                .open();
    }

    void putAway(Reward reward) {
        rewards.retire(childId, reward.getId());
        changed.run();
        Notifications.done("parent.rewards.was-put-away", reward.getTitle());
    }

    void putBack(Reward reward) {
        rewards.restore(childId, reward.getId());
        changed.run();
    }

    /** Moves a reward one place up ({@code -1}) or down ({@code 1}) on its shelf. */
    void move(Reward reward, List<Reward> shelf, int step) {
        int from = shelf.indexOf(reward);
        int to = from + step;
        if (to < 0 || to >= shelf.size()) {
            return;
        }
        List<UUID> ids = new ArrayList<>(shelf.stream().map(Reward::getId).toList());
        Collections.swap(ids, from, to);
        rewards.order(childId, ids);
        changed.run();
    }

    /** Asks for it on the child's behalf; a parent answers at the top of the page. */
    void ask(Reward reward) {
        claims.ask(childId, reward.getId());
        changed.run();
    }

    /** Takes a grown-up's treat, or one for the whole family: asked for and approved at once. */
    void treat(Reward reward) {
        claims.treat(childId, reward.getId());
        changed.run();
        Notifications.done("parent.rewards.treated", reward.getTitle());
    }

    private Reward current(Reward reward) {
        return rewards.of(childId).stream()
                .filter(reward::equals)
                .findFirst()
                .orElseThrow(org.starhop.base.DomainException.NotFound::new);
    }
}

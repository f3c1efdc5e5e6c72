package org.starhop.reward;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;

/** The rewards that parents set up: for a child, for the family, and for themselves. */
@Service
@Transactional
public class Rewards {

    /** Published when a child's shop changed, so that open pages and tablets refresh. */
    public record RewardsChanged(UUID childId) implements ChildChanged {}

    private final RewardRepository rewards;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rewards(RewardRepository rewards, Children children, ApplicationEventPublisher events, Clock clock) {
        this.rewards = rewards;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the rewards of the child, of the family, and of the caller, in the parent's order, retired ones last. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<Reward> of(UUID childId) {
        return rewards.findByClinicIdAndOwnerIdInOrderByRetiredAscPositionAscIdAsc(
                Actors.require().clinicId(), owners(childId));
    }

    /** Creates a reward and puts it on the shelf. */
    @Allowed(Who.PARENT_OF)
    public UUID create(UUID childId, NewReward asked) {
        Actor actor = Actors.require();
        StarOwner owner = Require.present("owner", asked.owner());
        UUID ownerId = switch (owner) {
            case CHILD -> childId;
            case FAMILY -> children.get(childId).getFamilyId();
            case CAREGIVER -> actor.id();
        };
        int last = of(childId).size();
        Reward reward = rewards.save(new Reward(actor.clinicId(), owner, ownerId, asked, last));
        events.publishEvent(new RewardsChanged(childId));
        return reward.getId();
    }

    /** Changes a reward; earlier claims keep their cost. */
    @Allowed(Who.PARENT_OF)
    public void change(UUID childId, UUID rewardId, NewReward asked, int openedWith) {
        Reward reward = find(childId, rewardId);
        Require.fresh(reward, openedWith);
        reward.change(asked, clock.instant());
        events.publishEvent(new RewardsChanged(childId));
    }

    /** Takes a reward off the shelf; it can be put back. */
    @Allowed(Who.PARENT_OF)
    public void retire(UUID childId, UUID rewardId) {
        find(childId, rewardId).retire();
        events.publishEvent(new RewardsChanged(childId));
    }

    /** Puts a retired reward back on the shelf. */
    @Allowed(Who.PARENT_OF)
    public void restore(UUID childId, UUID rewardId) {
        find(childId, rewardId).restore();
        events.publishEvent(new RewardsChanged(childId));
    }

    /** Sets the order of the rewards. */
    @Allowed(Who.PARENT_OF)
    public void order(UUID childId, List<UUID> rewardIds) {
        IntStream.range(0, rewardIds.size())
                .forEach(i -> find(childId, rewardIds.get(i)).moveTo(i));
        events.publishEvent(new RewardsChanged(childId));
    }

    /** Returns the rewards on the shelves of several owners. For callers that have already checked access to them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Reward> ofAll(Collection<UUID> ownerIds) {
        return rewards
                .findByClinicIdAndOwnerIdInOrderByRetiredAscPositionAscIdAsc(
                        Actors.require().clinicId(), ownerIds)
                .stream()
                .filter(reward -> !reward.isRetired())
                .toList();
    }

    private Reward find(UUID childId, UUID rewardId) {
        return rewards.findByIdAndClinicIdAndOwnerIdIn(
                        rewardId, Actors.require().clinicId(), owners(childId))
                .orElseThrow(DomainException.NotFound::new);
    }

    private Set<UUID> owners(UUID childId) {
        return Set.of(
                childId, children.get(childId).getFamilyId(), Actors.require().id());
    }
}

package org.starhop.reward;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;
import org.starhop.child.Children;

/** How many stars somebody has. */
@Service
@Transactional(readOnly = true)
public class Stars {

    private final StarAccountRepository accounts;
    private final Children children;

    Stars(StarAccountRepository accounts, Children children) {
        this.accounts = accounts;
        this.children = children;
    }

    /** A child's stars. */
    @Allowed(Who.CIRCLE_OF)
    public StarCount of(UUID childId) {
        return count(childId);
    }

    /** The stars of the child's family, earned by doing it together. */
    @Allowed(Who.GROWN_UP_OF)
    public StarCount ofFamily(UUID childId) {
        return count(children.get(childId).getFamilyId());
    }

    /** The signed-in caregiver's own stars. */
    @Allowed(Who.CAREGIVER)
    public StarCount mine() {
        return count(Actors.require().id());
    }

    /** The stars of several owners, from inside a call that has checked them; who has none yet is absent. */
    @Allowed(Who.INTERNAL)
    public Map<UUID, StarCount> ofAll(Collection<UUID> ownerIds) {
        return accounts.findByClinicIdAndOwnerIdIn(Actors.require().clinicId(), ownerIds).stream()
                .collect(Collectors.toMap(StarAccount::getOwnerId, StarCount::of));
    }

    private StarCount count(UUID ownerId) {
        return accounts.findByClinicIdAndOwnerIdIn(Actors.require().clinicId(), List.of(ownerId)).stream()
                .findFirst()
                .map(StarCount::of)
                .orElse(StarCount.NONE);
    }
}

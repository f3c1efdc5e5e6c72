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

    /** Returns a child's stars. */
    @Allowed(Who.CIRCLE_OF)
    public StarCount of(UUID childId) {
        return count(childId);
    }

    /** Returns the stars that the child's family earned by practicing together. */
    @Allowed(Who.GROWN_UP_OF)
    public StarCount ofFamily(UUID childId) {
        return count(children.get(childId).getFamilyId());
    }

    /** Returns the signed-in caregiver's own stars. */
    @Allowed(Who.CAREGIVER)
    public StarCount mine() {
        return count(Actors.require().id());
    }

    /**
     * Returns the stars of several owners; owners without stars are absent. For callers that have already checked
     * access to them.
     */
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

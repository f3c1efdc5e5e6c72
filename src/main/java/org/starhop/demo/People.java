package org.starhop.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actor;

/**
 * The demo's people as they currently are in the database; somebody trying out the demo may have removed people or
 * tablets.
 */
record People(
        Actor system,
        Map<Colleague, Actor> staff,
        Map<Helper, Actor> helpers,
        Map<Kid, UUID> children,
        Map<UUID, Set<UUID>> circles,
        Map<Household, Actor> tablets) {

    Actor actor(Colleague colleague) {
        return found(staff.get(colleague));
    }

    Actor actor(Helper helper) {
        return found(helpers.get(helper));
    }

    UUID id(Kid kid) {
        return found(children.get(kid));
    }

    Optional<Actor> tablet(Household household) {
        return Optional.ofNullable(tablets.get(household));
    }

    /** Returns the children who are still here. */
    List<Kid> kids() {
        return Arrays.stream(Kid.values()).filter(children::containsKey).toList();
    }

    List<Kid> kids(Household household) {
        return kids().stream().filter(kid -> kid.household() == household).toList();
    }

    /** Returns the caregivers who are still in this child's circle. */
    List<Helper> helpersOf(Kid kid) {
        Set<UUID> circle = circles.getOrDefault(id(kid), Set.of());
        return Arrays.stream(Helper.values())
                .filter(helper -> helper.household() == kid.household())
                .filter(helper -> helpers.containsKey(helper)
                        && circle.contains(actor(helper).id()))
                .toList();
    }

    /** Returns a parent who can answer for this child. */
    Optional<Helper> parentOf(Kid kid) {
        return helpersOf(kid).stream().filter(Helper::isParent).findFirst();
    }

    private static <T> T found(@Nullable T part) {
        if (part == null) {
            throw new DomainException.NotFound();
        }
        return part;
    }
}

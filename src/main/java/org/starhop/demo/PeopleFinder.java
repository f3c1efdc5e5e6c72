package org.starhop.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.starhop.account.SignedInPerson;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.child.CareCircles;
import org.starhop.child.CareCircles.Member;
import org.starhop.child.Child;
import org.starhop.child.Children;
import org.starhop.child.Devices;
import org.starhop.child.Devices.Tablet;

/** Finds the demo's people, children, and tablets in the database. */
@Component
@Profile("demo")
class PeopleFinder {

    private final UserDetailsService accounts;
    private final Children children;
    private final CareCircles circles;
    private final Devices devices;

    PeopleFinder(UserDetailsService accounts, Children children, CareCircles circles, Devices devices) {
        this.accounts = accounts;
        this.children = children;
        this.circles = circles;
        this.devices = devices;
    }

    /** Returns the person who signs in with this address. */
    Optional<SignedInPerson> person(String email) {
        try {
            return Optional.of((SignedInPerson) accounts.loadUserByUsername(email));
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }

    People find() {
        Map<Colleague, Actor> staff = new EnumMap<>(Colleague.class);
        for (Colleague colleague : Colleague.values()) {
            person(colleague.email()).ifPresent(person -> staff.put(colleague, person.actor()));
        }
        Map<Helper, Actor> helpers = new EnumMap<>(Helper.class);
        for (Helper helper : Helper.values()) {
            person(helper.email()).ifPresent(person -> helpers.put(helper, person.actor()));
        }
        Actor system = Actor.system(staff.values().iterator().next().clinicId());
        return Actors.callAs(system, () -> find(system, staff, helpers));
    }

    private People find(Actor system, Map<Colleague, Actor> staff, Map<Helper, Actor> helpers) {
        Map<String, UUID> byName =
                children.ofClinic().stream().collect(Collectors.toMap(Child::getNickname, Child::getId, (a, b) -> a));
        Map<Kid, UUID> kids = new EnumMap<>(Kid.class);
        for (Kid kid : Kid.values()) {
            UUID id = byName.get(kid.nickname());
            if (id != null) {
                kids.put(kid, id);
            }
        }
        Map<UUID, Set<UUID>> members = new HashMap<>();
        kids.values().forEach(id -> members.put(id, membersOf(id)));
        return new People(system, staff, helpers, kids, members, tablets(system, kids));
    }

    private Set<UUID> membersOf(UUID childId) {
        return circles.members(childId).stream()
                .map(Member::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<Household, Actor> tablets(Actor system, Map<Kid, UUID> kids) {
        Map<Household, Actor> tablets = new EnumMap<>(Household.class);
        kids.forEach((kid, childId) -> devices.of(childId).stream()
                .filter(device -> device.name().equals(kid.household().tablet()))
                .findFirst()
                .ifPresent(device -> tablets.put(kid.household(), tablet(system, device))));
        return tablets;
    }

    private static Actor tablet(Actor system, Tablet device) {
        return Actor.device(device.id(), system.clinicId(), device.name());
    }
}

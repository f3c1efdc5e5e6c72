package org.starhop.child;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.AuditTrail;
import org.starhop.base.Names;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The families of a clinic. A family is identified by its members, never by its name, which two families may share. */
@Service
@Transactional
public class Families {

    /** The maximum length of a family's name, in characters. */
    public static final int LONGEST_NAME = 80;

    /**
     * A family, with what distinguishes it from another of the same name.
     *
     * @param children the nicknames of the children
     * @param grownUps the names of the members of their circles
     */
    public record Known(UUID familyId, String name, List<String> children, List<String> grownUps) {

        /**
         * Returns whether this family has that name, ignoring case and accents; that does not make it the same family.
         */
        public boolean isNamed(String other) {
            return Family.areAlike(name, other);
        }
    }

    private final FamilyRepository families;
    private final ChildRepository children;
    private final CircleMemberRepository members;
    private final AuditTrail audit;

    Families(FamilyRepository families, ChildRepository children, CircleMemberRepository members, AuditTrail audit) {
        this.families = families;
        this.children = children;
        this.members = members;
        this.audit = audit;
    }

    /**
     * Returns the families, by name, to which the signed-in person may add a child: those with a child they treat; for
     * administrators, all of the clinic.
     */
    @Allowed(Who.STAFF)
    public List<Known> known() {
        Actor actor = Actors.require();
        List<Child> theirs = actor.is(Actor.Role.ADMINISTRATOR)
                ? children.findByClinicId(actor.clinicId())
                : children.findWithSiblings(children.findTreatedBy(actor.clinicId(), actor.id()).stream()
                        .map(Child::getId)
                        .toList());
        audit.record(actor, "families.known", theirs.stream().map(Child::getId).toList());
        Map<UUID, List<Child>> byFamily = theirs.stream().collect(Collectors.groupingBy(Child::getFamilyId));
        Map<UUID, List<CircleMember>> members = members(theirs);
        return families.findAllById(byFamily.keySet()).stream()
                .map(family -> known(family, byFamily.getOrDefault(family.getId(), List.of()), members))
                .sorted(Comparator.comparing(Known::name, Names.inOrder(Locale.ROOT))
                        .thenComparing(known -> known.children().toString()))
                .toList();
    }

    /**
     * Returns whether a family of the clinic has this name, ignoring case and accents. Reveals nothing about its
     * members.
     */
    @Allowed(Who.STAFF)
    @Transactional(readOnly = true)
    public boolean isNamed(String name) {
        return families.findByClinicId(Actors.require().clinicId()).stream()
                .anyMatch(family -> Family.areAlike(family.getName(), name));
    }

    private Map<UUID, List<CircleMember>> members(Collection<Child> theirs) {
        return members
                .findByChildIdInAndLeftAtIsNullOrderByInvitedAt(
                        theirs.stream().map(Child::getId).toList())
                .stream()
                .filter(CircleMember::hasJoined)
                .collect(Collectors.groupingBy(CircleMember::getChildId));
    }

    private static Known known(Family family, List<Child> children, Map<UUID, List<CircleMember>> members) {
        Set<UUID> told = new HashSet<>();
        List<String> grownUps = children.stream()
                .flatMap(child -> members.getOrDefault(child.getId(), List.of()).stream())
                .filter(member -> member.getAccountId() != null && told.add(member.getAccountId()))
                .map(CircleMember::getName)
                .toList();
        return new Known(
                family.getId(),
                family.getName(),
                children.stream().map(Child::getNickname).toList(),
                grownUps);
    }
}

package org.starhop.child;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.ChildChanged;
import org.starhop.base.DomainException;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The caregivers around a child. */
@Service
@Transactional
public class CareCircles {

    /** The maximum length of a helper's name, in characters. */
    public static final int LONGEST_NAME = 80;

    /** The maximum length of the name of a home, in characters. */
    public static final int LONGEST_HOME = 60;

    /**
     * A member of a child's care circle, or somebody who is invited to be one.
     *
     * @param accountId the member's account; null while the invitation is open
     * @param home which of the child's homes this person belongs to, in the family's words; null if there is only one
     */
    public record Member(
            UUID id,
            UUID childId,
            @Nullable UUID accountId,
            String name,
            CaregiverRole role,
            @Nullable String home,
            boolean joined) {}

    /** Published when somebody joined or left a circle, so that open pages that list it refresh. */
    public record CircleChanged(UUID childId) implements ChildChanged {}

    private final CircleMemberRepository members;
    private final TreatmentRepository treatments;
    private final Devices devices;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareCircles(
            CircleMemberRepository members,
            TreatmentRepository treatments,
            Devices devices,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.treatments = treatments;
        this.devices = devices;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the members of the circle, including open invitations. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<Member> members(UUID childId) {
        return members.findByChildIdAndLeftAtIsNullOrderByInvitedAt(childId).stream()
                .map(CircleMember::member)
                .toList();
    }

    /**
     * Returns whether the caller is a parent in this circle. Pages use it to offer what only parents may do; services
     * check again.
     */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public boolean isParent(UUID childId) {
        return members.existsByChildIdAndAccountIdAndRoleAndLeftAtIsNull(
                childId, Actors.require().id(), CaregiverRole.PARENT);
    }

    /** Removes somebody from the circle, or withdraws an open invitation. A circle keeps at least one parent. */
    @Allowed(Who.PARENT_OF)
    public void remove(UUID childId, UUID memberId) {
        CircleMember member = member(childId, memberId);
        refuseLastParent(childId, member);
        member.leave(clock.instant());
        if (member.getAccountId() != null) {
            devices.leave(childId, member.getAccountId());
            accounts.leftCircle(member.getAccountId(), childId);
            events.publishEvent(new CircleChanged(childId));
        }
    }

    /** Returns the ids of a child's parents who have joined. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<UUID> parents(UUID childId) {
        return members.findByChildIdAndLeftAtIsNullOrderByInvitedAt(childId).stream()
                .filter(member -> member.getRole() == CaregiverRole.PARENT)
                .flatMap(member -> Stream.ofNullable(member.getAccountId()))
                .toList();
    }

    /** Returns the names shown to each child: who can see their stars. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> watchers(UUID clinicId, Collection<UUID> childIds) {
        List<Treatment> treated = treatments.findByChildIdInAndEndedAtIsNull(childIds);
        List<UUID> ids =
                treated.stream().map(Treatment::getTherapistId).distinct().toList();
        Map<UUID, Account> people = accounts.byId(clinicId, ids);
        Map<UUID, List<String>> names = members.findByChildIdInAndLeftAtIsNullOrderByInvitedAt(childIds).stream()
                .filter(CircleMember::hasJoined)
                .collect(Collectors.groupingBy(
                        CircleMember::getChildId, Collectors.mapping(CircleMember::getName, Collectors.toList())));
        for (Treatment treatment : treated) {
            Account therapist = people.get(treatment.getTherapistId());
            if (therapist != null && therapist.isActive()) {
                names.computeIfAbsent(treatment.getChildId(), id -> new ArrayList<>())
                        .add(therapist.getDisplayName() + " (" + treatment.getDiscipline() + ")");
            }
        }
        return names;
    }

    private void refuseLastParent(UUID childId, CircleMember member) {
        boolean parentStays = members.findByChildIdAndLeftAtIsNullOrderByInvitedAt(childId).stream()
                .anyMatch(
                        other -> !other.equals(member) && other.hasJoined() && other.getRole() == CaregiverRole.PARENT);
        if (member.hasJoined() && member.getRole() == CaregiverRole.PARENT && !parentStays) {
            throw new DomainException.Refused("error.last-parent");
        }
    }

    private CircleMember member(UUID childId, UUID memberId) {
        return members.findByIdAndChildIdAndLeftAtIsNull(memberId, childId).orElseThrow(DomainException.NotFound::new);
    }
}

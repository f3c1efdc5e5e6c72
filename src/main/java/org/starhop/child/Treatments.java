package org.starhop.child;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.account.Account;
import org.starhop.account.Accounts;
import org.starhop.base.AuditTrail;
import org.starhop.base.DomainException;
import org.starhop.base.LeftChild;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** Which therapists treat which child, and since when. */
@Service
@Transactional
public class Treatments {

    private final ChildRepository children;
    private final Children profiles;
    private final TreatmentRepository treatments;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Treatments(
            ChildRepository children,
            Children profiles,
            TreatmentRepository treatments,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.children = children;
        this.profiles = profiles;
        this.treatments = treatments;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a new child, all or nothing, to one of the clinic's families or a new one; treated by the person who adds
     * it, if that is a therapist.
     *
     * @param familyId one of the clinic's families, or null for a new one
     * @param newFamily the new family's name; ignored if there is a family id
     */
    @Allowed(Who.STAFF)
    public Child admit(@Nullable UUID familyId, @Nullable String newFamily, ChildProfile profile) {
        UUID home = familyId != null
                ? familyId
                : profiles.addFamily(Require.text("family", newFamily, Families.LONGEST_NAME));
        Child child = profiles.add(home, profile);
        if (Actors.require().is(Actor.Role.THERAPIST)) {
            treat(child.getId());
        }
        return child;
    }

    /** Starts the treatment of a child by the signed-in therapist, who has just added it. */
    @Allowed(Who.THERAPIST)
    public void treat(UUID childId) {
        Account me = accounts.me();
        if (me.getDiscipline() == null || isTreated(childId)) {
            throw new DomainException.NotFound();
        }
        treatments.save(new Treatment(find(childId), me.getId(), me.getDiscipline(), clock.instant()));
    }

    /** Assigns another therapist of the clinic to a child, as decided by an administrator. */
    @Allowed(Who.ADMINISTRATOR)
    public void assign(UUID childId, UUID therapistId) {
        addTherapist(childId, therapistId);
    }

    /** Asks a colleague of the clinic to treat the child too. */
    @Allowed(Who.THERAPIST_OF)
    public void share(UUID childId, UUID therapistId) {
        addTherapist(childId, therapistId);
    }

    /** Ends a therapist's treatment of a child; the records stay. */
    @Allowed(Who.ADMINISTRATOR)
    public void unassign(UUID childId, UUID therapistId) {
        find(childId);
        treatments
                .findByChildIdAndTherapistIdAndEndedAtIsNull(childId, therapistId)
                .orElseThrow(DomainException.NotFound::new)
                .end(clock.instant());
        accounts.leftCare(therapistId, childId);
        events.publishEvent(new LeftChild(childId, therapistId));
    }

    /** Returns the children whom this colleague treats, by nickname. */
    @Allowed(Who.ADMINISTRATOR)
    public List<Child> treatedBy(UUID therapistId) {
        Actor actor = Actors.require();
        List<Child> theirs = children.findTreatedBy(actor.clinicId(), therapistId);
        audit.record(
                actor, "treatments.treatedBy", theirs.stream().map(Child::getId).toList());
        return theirs;
    }

    /**
     * Stops a colleague's access and reassigns their children, all or nothing. A child whom nobody takes over stays
     * assigned to the colleague: it is shown as not treated by anyone, and is theirs again if their access is restored.
     *
     * @param heirs the new therapist of each child, by the child's id
     */
    @Allowed(Who.ADMINISTRATOR)
    public void stopAccess(UUID therapistId, Map<UUID, UUID> heirs) {
        if (heirs.containsValue(therapistId)) {
            throw new DomainException.NotFound();
        }
        heirs.forEach((childId, heir) -> {
            addTherapist(childId, heir);
            unassign(childId, therapistId);
        });
        audit.record(Actors.require(), "treatments.stopAccess", List.copyOf(heirs.keySet()));
        accounts.deactivate(therapistId);
    }

    /** Returns who treats whom in the administrator's clinic: the therapists' ids by the child's id. */
    @Allowed(Who.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> therapistsOfClinic() {
        List<UUID> ids = children.findByClinicId(Actors.require().clinicId()).stream()
                .map(Child::getId)
                .toList();
        return treatments.findByChildIdInAndEndedAtIsNull(ids).stream()
                .collect(Collectors.groupingBy(
                        Treatment::getChildId, Collectors.mapping(Treatment::getTherapistId, Collectors.toList())));
    }

    /** Returns the therapists of a child with their disciplines, by name. */
    @Allowed(Who.GROWN_UP_OF)
    @Transactional(readOnly = true)
    public List<Account> therapists(UUID childId) {
        List<UUID> ids = treatments.findByChildIdInAndEndedAtIsNull(List.of(childId)).stream()
                .map(Treatment::getTherapistId)
                .toList();
        return accounts.byId(Actors.require().clinicId(), ids).values().stream()
                .filter(Account::isActive)
                .sorted(Comparator.comparing(Account::getDisplayName))
                .toList();
    }

    /** Returns the ids of the therapists who treat a child. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<UUID> treating(UUID childId) {
        return treatments.findByChildIdInAndEndedAtIsNull(List.of(childId)).stream()
                .map(Treatment::getTherapistId)
                .toList();
    }

    private void addTherapist(UUID childId, UUID therapistId) {
        Account therapist =
                accounts.byId(Actors.require().clinicId(), List.of(therapistId)).get(therapistId);
        if (therapist == null || therapist.getDiscipline() == null || !therapist.isActive()) {
            throw new DomainException.NotFound();
        }
        Child child = find(childId);
        if (treatments
                .findByChildIdAndTherapistIdAndEndedAtIsNull(childId, therapistId)
                .isEmpty()) {
            treatments.save(new Treatment(child, therapistId, therapist.getDiscipline(), clock.instant()));
        }
    }

    private boolean isTreated(UUID childId) {
        return !treatments.findByChildIdInAndEndedAtIsNull(List.of(childId)).isEmpty();
    }

    private Child find(UUID childId) {
        return children.findByIdAndClinicId(childId, Actors.require().clinicId())
                .orElseThrow(DomainException.NotFound::new);
    }
}

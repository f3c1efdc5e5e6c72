package org.starhop.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.AuditTrail;
import org.starhop.base.DomainException;
import org.starhop.base.Names;
import org.starhop.base.Require;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actors;
import org.starhop.base.access.Allowed;
import org.starhop.base.access.Who;

/** The children of a clinic, with their profiles. */
@Service
@Transactional
public class Children {

    private final ChildRepository children;
    private final FamilyRepository families;
    private final AuditTrail audit;
    private final Clock clock;

    Children(ChildRepository children, FamilyRepository families, AuditTrail audit, Clock clock) {
        this.children = children;
        this.families = families;
        this.audit = audit;
        this.clock = clock;
    }

    /** Creates a family and returns its id. */
    @Allowed(Who.STAFF)
    public UUID addFamily(String name) {
        return families.save(new Family(Actors.require().clinicId(), name)).getId();
    }

    /**
     * Creates a child in a family. The family must be empty or have a child whom the signed-in person treats;
     * administrators may use any.
     */
    @Allowed(Who.STAFF)
    public Child add(UUID familyId, ChildProfile profile) {
        Actor actor = Actors.require();
        Family family = families.findByIdAndClinicId(familyId, actor.clinicId())
                .filter(found -> isOpenTo(actor, found))
                .orElseThrow(DomainException.NotFound::new);
        Child child = children.save(new Child(actor.clinicId(), family.getId(), profile, clock.instant()));
        audit.record(actor, "children.add", List.of(child.getId()));
        return child;
    }

    /** Returns the children whom the signed-in therapist treats, by nickname. */
    @Allowed(Who.THERAPIST)
    public List<Child> caseload() {
        Actor actor = Actors.require();
        return seen(actor, "children.caseload", sorted(children.findTreatedBy(actor.clinicId(), actor.id())));
    }

    /** Returns all children of the clinic, for administrators: nicknames and therapists, no records. */
    @Allowed(Who.ADMINISTRATOR)
    public List<Child> ofClinic() {
        Actor actor = Actors.require();
        return seen(actor, "children.ofClinic", sorted(children.findByClinicId(actor.clinicId())));
    }

    /** Returns the children in whose circle the signed-in caregiver is, youngest first. */
    @Allowed(Who.CAREGIVER)
    public List<Child> mine() {
        Actor actor = Actors.require();
        return seen(actor, "children.mine", children.findInCircleOf(actor.clinicId(), actor.id()));
    }

    @Allowed(Who.CIRCLE_OF)
    @Transactional(readOnly = true)
    public Child get(UUID childId) {
        return find(childId);
    }

    /** Changes the profile; {@code openedWith} is the row version that the form was opened with. */
    @Allowed(Who.LEAD_OF)
    public void describe(UUID childId, ChildProfile profile, int openedWith) {
        Child child = find(childId);
        Require.fresh(child, openedWith);
        child.describe(profile, clock.instant());
    }

    /** Sets the family's minutes a day over all disciplines, 1 to 120. */
    @Allowed(Who.PARENT_OF)
    public void budget(UUID childId, int minutesPerDay) {
        find(childId).budget(minutesPerDay);
    }

    /** Sets how child mode speaks to the child; null lets the age decide. */
    @Allowed(Who.PARENT_OF)
    public void playAs(UUID childId, @Nullable PlayMode mode) {
        find(childId).playAs(mode);
    }

    /** Returns the child's own date now. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public LocalDate today(UUID childId) {
        return find(childId).dateAt(clock.instant());
    }

    /** Returns a child and makes others who want to lock it wait until the transaction ends. */
    @Allowed(Who.INTERNAL)
    public Child lock(UUID childId) {
        return children.lock(childId, Actors.require().clinicId()).orElseThrow(DomainException.NotFound::new);
    }

    /** Returns several children by id. For callers that have already checked access to them. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Child> byId(Collection<UUID> childIds) {
        return sorted(children.findByIdIn(childIds));
    }

    /** Returns the children of a family. */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Child> siblings(UUID familyId) {
        return sorted(children.findByFamilyId(familyId));
    }

    /**
     * Returns children by id, with their brothers and sisters. For callers that have already checked access to them.
     */
    @Allowed(Who.INTERNAL)
    @Transactional(readOnly = true)
    public List<Child> withSiblings(Collection<UUID> childIds) {
        return sorted(children.findWithSiblings(childIds));
    }

    /** Sorts by nickname in Java, because databases differ in how they sort accents and lower-case letters. */
    private static List<Child> sorted(List<Child> found) {
        return found.stream()
                .sorted(Comparator.comparing(Child::getNickname, Names.inOrder(Locale.ROOT))
                        .thenComparing(Child::getId))
                .toList();
    }

    private boolean isOpenTo(Actor actor, Family family) {
        return actor.is(Actor.Role.ADMINISTRATOR)
                || actor.is(Actor.Role.SYSTEM)
                || !children.existsByFamilyId(family.getId())
                || children.countTreatedIn(family.getId(), actor.id()) > 0;
    }

    private List<Child> seen(Actor actor, String action, List<Child> found) {
        audit.record(actor, action, found.stream().map(Child::getId).toList());
        return found;
    }

    private Child find(UUID childId) {
        Actor actor = Actors.require();
        return children.findByIdAndClinicId(childId, actor.clinicId()).orElseThrow(DomainException.NotFound::new);
    }
}

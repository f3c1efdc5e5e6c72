package org.starhop.child;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.starhop.base.access.Actor;
import org.starhop.base.access.Actor.Role;
import org.starhop.base.access.ChildAccess;
import org.starhop.base.access.Who;

/** Decides who has access to a child, based on its circle, treatments, and paired tablets as they are now. */
@Component
class CircleAccess implements ChildAccess {

    private final ChildRepository children;

    CircleAccess(ChildRepository children) {
        this.children = children;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reaches(Actor actor, UUID childId, Who who) {
        return switch (who) {
            case CIRCLE_OF -> isDevice(actor, childId) || treats(actor, childId) || inCircle(actor, childId, false);
            case GROWN_UP_OF -> treats(actor, childId) || inCircle(actor, childId, false);
            case THERAPIST_OF -> treats(actor, childId);
            case LEAD_OF -> treats(actor, childId) || inCircle(actor, childId, true);
            case CAREGIVER_OF -> inCircle(actor, childId, false);
            case PARENT_OF -> inCircle(actor, childId, true);
            case ANYONE, SIGNED_IN, STAFF, ADMINISTRATOR, THERAPIST, CAREGIVER, DEVICE, INTERNAL -> false;
        };
    }

    private boolean treats(Actor actor, UUID childId) {
        return actor.is(Role.THERAPIST) && children.countTreated(actor.clinicId(), childId, actor.id()) > 0;
    }

    private boolean inCircle(Actor actor, UUID childId, boolean parentOnly) {
        return actor.is(Role.CAREGIVER)
                && children.countInCircle(actor.clinicId(), childId, actor.id(), parentOnly) > 0;
    }

    private boolean isDevice(Actor actor, UUID childId) {
        return actor.is(Role.DEVICE) && children.countOnDevice(actor.clinicId(), childId, actor.id()) > 0;
    }
}

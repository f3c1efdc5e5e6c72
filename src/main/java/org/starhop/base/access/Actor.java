package org.starhop.base.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: a signed-in person, a paired tablet, or the system itself.
 *
 * @param id account or device id
 * @param clinicId the clinic everything this actor reaches belongs to
 * @param standing how often the person's access had been cut when they signed in; an older one acts no more
 */
public record Actor(UUID id, UUID clinicId, String name, Set<Role> roles, int standing) {

    /** What an actor is; a person may be several, such as a therapist who also runs the clinic. */
    public enum Role {
        ADMINISTRATOR,
        THERAPIST,
        CAREGIVER,
        DEVICE,
        SYSTEM
    }

    /** The id under which the product itself acts. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** The product itself, for start-up work and the demo. Never made from a request. */
    public static Actor system(UUID clinicId) {
        return new Actor(NOBODY, clinicId, "system", Set.of(Role.SYSTEM), 0);
    }

    /** A paired tablet. */
    public static Actor device(UUID id, UUID clinicId, String name) {
        return new Actor(id, clinicId, name, Set.of(Role.DEVICE), 0);
    }

    /** Whether this is somebody with an account. */
    public boolean isPerson() {
        return !is(Role.DEVICE) && !is(Role.SYSTEM);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}

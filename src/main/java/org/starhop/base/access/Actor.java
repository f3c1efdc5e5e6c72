package org.starhop.base.access;

import java.util.Set;
import java.util.UUID;

/**
 * Who is acting: a signed-in person, a paired tablet, or the system itself.
 *
 * @param id the account or device id
 * @param clinicId the clinic that owns everything this actor can reach
 * @param standing how often the person's access had been revoked when they signed in; an actor with an older number is
 *     rejected
 */
public record Actor(UUID id, UUID clinicId, String name, Set<Role> roles, int standing) {

    /** What an actor is. A person may have several roles, such as a therapist who also runs the clinic. */
    public enum Role {
        ADMINISTRATOR,
        THERAPIST,
        CAREGIVER,
        DEVICE,
        SYSTEM
    }

    /** The id under which the product itself acts. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Returns the product itself, for startup work and the demo. Never created from a request. */
    public static Actor system(UUID clinicId) {
        return new Actor(NOBODY, clinicId, "system", Set.of(Role.SYSTEM), 0);
    }

    /** Returns a paired tablet. */
    public static Actor device(UUID id, UUID clinicId, String name) {
        return new Actor(id, clinicId, name, Set.of(Role.DEVICE), 0);
    }

    /** Returns whether this is a person with an account. */
    public boolean isPerson() {
        return !is(Role.DEVICE) && !is(Role.SYSTEM);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}

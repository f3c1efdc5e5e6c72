package org.starhop.welcome;

import org.starhop.base.access.Actor;

/** Where people start after signing in. */
final class Home {

    private Home() {}

    /**
     * Returns today for therapists and caregivers, and the clinic page for those who are only
     * administrators.
     */
    static String of(Actor actor) {
        if (actor.is(Actor.Role.THERAPIST)) {
            return "therapist";
        }
        return actor.is(Actor.Role.CAREGIVER) ? "parent" : "therapist/clinic";
    }
}

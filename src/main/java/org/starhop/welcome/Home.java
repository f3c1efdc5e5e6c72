package org.starhop.welcome;

import org.starhop.base.access.Actor;

/** Where people begin after signing in. */
final class Home {

    private Home() {}

    /** Therapists at their caseload, caregivers at their day, who only runs the clinic at its people. */
    static String of(Actor actor) {
        if (actor.is(Actor.Role.THERAPIST)) {
            return "therapist";
        }
        return actor.is(Actor.Role.CAREGIVER) ? "parent" : "therapist/clinic";
    }
}

package org.starhop.base.access;

/** Knows whether a signed-in person may still act. Implemented by the account module. */
public interface Standing {

    /**
     * Whether the person's account is active now, still holds every role they signed in with, and has not been cut off since:
     * by a new password, a lost seat, a deactivation. One statement.
     */
    boolean holds(Actor person);
}

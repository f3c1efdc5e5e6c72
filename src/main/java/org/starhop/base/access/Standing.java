package org.starhop.base.access;

/** Knows whether a signed-in person may still act. Implemented by the account module. */
public interface Standing {

    /**
     * Returns whether the person's account is active, still has every role they signed in with, and has not been cut
     * off since by a new password, by leaving a circle, or by deactivation. Takes one statement.
     */
    boolean holds(Actor person);
}

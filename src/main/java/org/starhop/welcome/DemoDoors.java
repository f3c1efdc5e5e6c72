package org.starhop.welcome;

import org.starhop.account.SignedInPerson;

/** Ways to sign in without a password, for made-up people only. A real installation has none. */
public interface DemoDoors {

    /** Returns the therapist who also runs the clinic. */
    SignedInPerson therapist();

    /** Returns a parent of two children. */
    SignedInPerson parent();

    /** Returns a fresh code that pairs this browser with that parent's children. */
    String childDoor();
}

package org.starhop.welcome;

import org.starhop.account.SignedInPerson;

/** Ways in without a password, where there is nobody real to protect. There are none in a real installation. */
public interface DemoDoors {

    /** The therapist who also runs the clinic. */
    SignedInPerson therapist();

    /** A parent of two children. */
    SignedInPerson parent();

    /** A fresh code that pairs this browser with that parent's children. */
    String childDoor();
}

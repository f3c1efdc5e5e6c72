package org.starhop.base;

import java.util.UUID;

/** Something about a child changed. Pages that show the child look again after the transaction has committed. */
public interface ChildChanged {

    UUID childId();
}

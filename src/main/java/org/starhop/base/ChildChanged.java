package org.starhop.base;

import java.util.UUID;

/** Published when something about a child changed. Pages that show the child refresh after the commit. */
public interface ChildChanged {

    UUID childId();
}

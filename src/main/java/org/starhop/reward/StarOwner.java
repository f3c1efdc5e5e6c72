package org.starhop.reward;

/** The kind of owner of stars. A child's stars never buy a grown-up's reward. */
public enum StarOwner {
    CHILD,
    FAMILY,
    CAREGIVER
}

package org.starhop.reward;

/** Whose stars: a child's never buy a grown-up's reward. */
public enum StarOwner {
    CHILD,
    FAMILY,
    CAREGIVER
}

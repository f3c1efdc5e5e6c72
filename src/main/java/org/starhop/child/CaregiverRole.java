package org.starhop.child;

/** A caregiver's role. Parents own the routine, the rewards, and the tablets; helpers report and encourage. */
public enum CaregiverRole {
    PARENT,
    GRANDPARENT,
    SITTER,
    SIBLING,
    TEACHER,
    OTHER
}

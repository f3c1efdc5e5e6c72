package org.starhop.child;

/** What a caregiver is to the child. Parents own the routine, the rewards and the tablets; helpers log and encourage. */
public enum CaregiverRole {
    PARENT,
    GRANDPARENT,
    SITTER,
    SIBLING,
    TEACHER,
    OTHER
}

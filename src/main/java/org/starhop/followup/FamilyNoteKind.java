package org.starhop.followup;

/** What a family writes down on a day, besides how a practice went. */
public enum FamilyNoteKind {
    /** A proud moment. */
    PROUD,
    /** Something to ask at the next visit. */
    QUESTION
}

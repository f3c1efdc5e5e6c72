package org.starhop.followup.visit;

/** What is written at a visit, by who reads it. */
public enum VisitText {
    /** Only its author. */
    DRAFT,
    /** Every therapist who treats the child. */
    TEAM_NOTE,
    /** The family, once the visit is finished. */
    FAMILY_SUMMARY;

    /** The maximum length of each, in characters. */
    public static final int LONGEST = 4_000;
}

package org.starhop.followup;

/** What a family asks a therapist about one exercise. */
public enum HelpKind {
    /** "I am not sure any more how it goes." */
    NOT_SURE,
    /** "Where can we get what it takes?" */
    WHERE_TO_GET,
    /** "Can it be less?" */
    SMALLER_DOSE,
    /** "Help me motivate my child." */
    MOTIVATE,
    /** What happened, in the family's words. */
    TELL;

    /** Returns whether it says nothing without words of the family's own. */
    public boolean needsWords() {
        return this == TELL;
    }
}
